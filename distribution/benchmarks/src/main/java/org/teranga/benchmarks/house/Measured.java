package org.teranga.benchmarks.house;

import java.util.List;
import java.util.Set;

/**
 * What was read in one source file.
 *
 * @param module   the folder of its module
 * @param path     from the root of the repository
 * @param lines    how many
 * @param packaged the package's name
 * @param types    its types, nested ones too
 * @param methods  its methods and constructors that have a body
 * @param nulls    how often {@code null} is written
 * @param byNumber columns of a row read by their number and not by their name
 * @param imports  packages of ours that it imports from
 */
record Measured(
        String module,
        String path,
        int lines,
        String packaged,
        List<Type> types,
        List<Method> methods,
        int nulls,
        int byNumber,
        Set<String> imports) {
    /**
     * A type.
     *
     * @param visible whether it is public
     * @param top     whether it is not nested
     */
    record Type(String name, boolean visible, boolean top) {}

    /**
     * A method or constructor.
     *
     * @param lines      from its name to its closing brace
     * @param parameters how many
     * @param injected   whether it is the constructor that a container calls
     */
    record Method(String name, int lines, int parameters, boolean injected) {}
}
