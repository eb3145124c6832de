package org.teranga.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Another wording of a message: it must say the same variables, and may ask of each no more than the original does. So a sentence that an
 * association writes can neither fail on a page nor show what its writer does not know.
 */
public final class Wording {
    /** The longest, in characters. */
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 12;

    private Wording() {}

    /**
     * A text as it is kept: one line, typographic apostrophes (the machine's would quote), nothing that is no letter of any script.
     *
     * @param text as it was written
     */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(one -> Character.isISOControl(one) || Character.isWhitespace(one) && one != ' ' ? ' ' : one)
                .filter(one -> {
                    int type = Character.getType(one);
                    return type != Character.PRIVATE_USE && type != Character.SURROGATE && type != Character.UNASSIGNED;
                })
                .map(one -> one == '\'' ? '’' : one)
                .forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" {2,}", " ").strip();
    }

    /**
     * A longer text as it is kept: as {@link #clean}, line by line; where a line begins stays, since lists are told by it.
     *
     * @param text as it was written
     */
    public static String cleanProse(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(line -> " ".repeat(Math.min(DEEPEST, indent(line))) + clean(line))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /**
     * What is wrong with a wording; empty where nothing is.
     *
     * @param original the message as the theme says it; empty for one that only associations say, without variables
     * @param wanted   the other wording, clean
     * @param examples values of the variables, in order, to try it with
     */
    public static Optional<Fault> fault(String original, String wanted, List<Object> examples) {
        return fault(original, wanted, examples, LONGEST);
    }

    /**
     * As {@link #fault(String, String, List)}, of a text that may be longer or shorter.
     *
     * @param longest how long it may be, in characters
     */
    public static Optional<Fault> fault(String original, String wanted, List<Object> examples, int longest) {
        if (wanted.length() > longest) {
            return Fault.of("text.fault.long", wanted.length(), longest);
        }
        Map<String, Set<String>> known = uses(original);
        try {
            Map<String, Set<String>> used = uses(wanted);
            for (Map.Entry<String, Set<String>> use : used.entrySet()) {
                if (!known.containsKey(use.getKey())) {
                    return Fault.of("text.fault.unknown", "{" + use.getKey() + "}");
                }
                Set<String> kinds = new HashSet<>(use.getValue());
                kinds.removeAll(known.get(use.getKey()));
                kinds.remove(ArgType.NONE.name());
                if (!kinds.isEmpty()) {
                    return Fault.of("text.fault.kind", "{" + use.getKey() + "}");
                }
            }
            for (String variable : known.keySet()) {
                if (!used.containsKey(variable)) {
                    return Fault.of("text.fault.missing", "{" + variable + "}");
                }
            }
            new MessageFormat(wanted).format(examples.toArray());
            return Optional.empty();
        } catch (RuntimeException noPattern) {
            return Fault.of("text.fault.braces");
        }
    }

    /** The variables of a pattern, in order. */
    public static Set<String> variables(String pattern) {
        return new TreeSet<>(uses(pattern).keySet());
    }

    /** Values to try a pattern with: a number where it counts, a word elsewhere. */
    static List<Object> examples(String pattern) {
        Map<String, Set<String>> uses = uses(pattern);
        List<Object> examples = new ArrayList<>();
        uses.forEach((name, kinds) -> {
            int at = name.matches("\\d{1,2}") ? Integer.parseInt(name) : 0;
            while (examples.size() <= at) {
                examples.add("x");
            }
            boolean word = kinds.equals(Set.of(ArgType.NONE.name())) || kinds.contains(ArgType.SELECT.name());
            examples.set(at, word ? "x" : (Object) 3);
        });
        return examples;
    }

    /** Which variables a pattern uses, and as what. */
    private static Map<String, Set<String>> uses(String pattern) {
        Map<String, Set<String>> uses = new TreeMap<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = parsed.getSubstring(parsed.getPart(i + 1));
                String kind = part.getArgType() == ArgType.SIMPLE
                        ? parsed.getSubstring(parsed.getPart(i + 2))
                        : part.getArgType().name();
                uses.computeIfAbsent(name, any -> new HashSet<>()).add(kind);
            }
        }
        return uses;
    }

    /**
     * What is wrong with a wording.
     *
     * @param key       the message that names the fault and the remedy
     * @param arguments what stands in it
     */
    public record Fault(String key, List<Object> arguments) {
        static Optional<Fault> of(String key, Object... arguments) {
            return Optional.of(new Fault(key, List.of(arguments)));
        }
    }
}
