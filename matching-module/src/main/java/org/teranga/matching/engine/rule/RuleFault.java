package org.teranga.matching.engine.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A mistake at one place of a rule set.
 *
 * @param field     the place: {@code soft[2].weight}
 * @param kind      what is wrong
 * @param arguments what stands in the sentence about it, as {@link Kind} says
 */
public record RuleFault(String field, Kind kind, List<Object> arguments) {
    public RuleFault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
    }

    static RuleFault of(String field, Kind kind, Object... arguments) {
        return new RuleFault(field, kind, List.of(arguments));
    }

    /** What can be wrong, with the arguments that come with it. */
    public enum Kind {
        /** A name that nobody knows: the name, the known ones as a list of names. */
        UNKNOWN,
        /** A criterion, or a kind of help, that stands there twice: its name. */
        TWICE,
        /** A criterion that says nothing of this kind of help: its name, those that do as a list of names. */
        SCOPE,
        /** An entry that names no criterion. */
        CRITERION,
        /** No list where one is needed. */
        ARRAY,
        /** No object where one is needed. */
        OBJECT,
        /** No number where one is needed. */
        NUMBER,
        /** A number that is too small or too large: the least, the most, the number. */
        BOUNDS,
        /** A number with decimals where a whole one is needed: the number. */
        WHOLE;

        /** As it stands in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
