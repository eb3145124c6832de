package org.teranga.platform.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of the platform in another language than French. Whoever writes it, the values that stand in it, its figures and its addresses
 * are those of the French, and it is text: no markup, no link, nothing that turns the direction of reading around. The same rule holds for
 * what ships and for what translators correct.
 */
public final class Translation {
    private static final Pattern FIGURES = Pattern.compile("\\d[\\d-]*");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F](?=\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+|[a-z][a-z0-9+.-]*://\\S*|www\\.\\S+"
                    + "|\\b(?:javascript|data|mailto|tel|sms):\\S*|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(?:/\\S*)?");
    private static final Pattern MARKUP = Pattern.compile("[<>\\[\\]\\\\`]|&#?\\w+;");
    private static final Pattern MACHINE = Pattern.compile("'|\\.\\.\\.|!|\\*\\*");
    private static final Pattern EDGES = Pattern.compile("(?s)^([\\s\\u00A0\\u202F]*).*?([\\s\\u00A0\\u202F]*)$");

    /** They join or part the letters of a word, in Persian and elsewhere, and turn nothing around. */
    private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);

    private static final int MARK_BYTES = 16;
    private static final int ROOM = 120;
    private static final int TIMES = 3;

    private Translation() {}

    /**
     * A text as it is kept: as {@link Wording#clean}; lines stay where the platform's own text has some, and so does the space at its ends.
     *
     * @param shipped the platform's own text in this language
     * @param written as it was typed
     */
    public static String clean(String shipped, String written) {
        String text = shipped.contains("\n") ? Wording.cleanProse(written) : Wording.clean(written);
        var edges = EDGES.matcher(shipped);
        return text.isEmpty() || !edges.matches() ? text : edges.group(1) + text.strip() + edges.group(2);
    }

    /**
     * What is wrong with a text; empty where nothing is.
     *
     * @param french  the sentence in French
     * @param shipped the platform's own text in this language
     * @param wanted  the text, clean
     */
    public static Optional<Wording.Fault> fault(String french, String shipped, String wanted) {
        if (wanted.isBlank()) {
            return Wording.Fault.of("sentence.fault.empty");
        }
        int longest = Math.min(Wording.LONGEST, TIMES * Math.max(french.length(), shipped.length()) + ROOM);
        Optional<Wording.Fault> fault = Wording.fault(french, wanted, Wording.examples(french), longest);
        if (fault.isPresent()) {
            fault = Wording.fault(shipped, wanted, Wording.examples(shipped), longest);
        }
        return fault.or(() -> written(french, shipped, wanted)).or(() -> marks(french, shipped, wanted));
    }

    /** The mark of a text: another text, or another French beside it, has another one. */
    public static String mark(String language, String sentence, String french, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", language, sentence, french, text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Optional<Wording.Fault> written(String french, String shipped, String wanted) {
        if (MARKUP.matcher(wanted)
                .results()
                .anyMatch(found -> !both(french, shipped).contains(found.group()))) {
            return Wording.Fault.of("sentence.fault.markup");
        }
        if (MACHINE.matcher(wanted).find()) {
            return Wording.Fault.of("sentence.fault.machine");
        }
        boolean turns = wanted.codePoints()
                .filter(one -> Character.getType(one) == Character.FORMAT && !JOINERS.contains(one))
                .anyMatch(one -> shipped.indexOf(one) < 0);
        return turns || !isolated(wanted) ? Wording.Fault.of("sentence.fault.direction") : Optional.empty();
    }

    /** Whether what is set apart in its direction ends again. */
    private static boolean isolated(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            open += one >= '\u2066' && one <= '\u2068' ? 1 : one == '\u2069' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static Optional<Wording.Fault> marks(String french, String shipped, String wanted) {
        Set<String> figures = figures(wanted);
        if (!figures.equals(figures(french)) && !figures.equals(figures(shipped))) {
            return Wording.Fault.of("sentence.fault.figures", said(figures(french)));
        }
        Set<String> addresses = addresses(wanted);
        if (!addresses.equals(addresses(french)) && !addresses.equals(addresses(shipped))) {
            return Wording.Fault.of("sentence.fault.address", said(addresses(french)));
        }
        Set<String> lost = forms(shipped);
        lost.removeAll(forms(wanted));
        return lost.isEmpty() ? Optional.empty() : Wording.Fault.of("sentence.fault.forms", String.join(", ", lost));
    }

    private static String said(Set<String> some) {
        return some.isEmpty() ? "–" : String.join(", ", some);
    }

    private static String both(String one, String other) {
        return one + "\n" + other;
    }

    /** The figures of a sentence, those in its plural forms too; in whatever digits they are written. */
    public static Set<String> figures(String pattern) {
        String text = text(pattern)
                .codePoints()
                .mapToObj(one -> Character.isDigit(one)
                        ? String.valueOf(Character.digit(one, 10))
                        : Normalizer.normalize(Character.toString(one), Normalizer.Form.NFKC))
                .collect(Collectors.joining());
        return found(FIGURES, BETWEEN_THOUSANDS.matcher(text).replaceAll(""));
    }

    /** What could be followed from a sentence: addresses of the web, of mail, of telephones. */
    public static Set<String> addresses(String pattern) {
        return found(ADDRESS, text(pattern));
    }

    /** The values that a sentence names, by their numbers. */
    public static Set<String> values(String pattern) {
        return Wording.variables(pattern);
    }

    private static Set<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the forms that a sentence has for numbers and choices. */
    private static Set<String> forms(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                forms.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return forms;
    }

    /** What is read of a pattern: its words, a line each between its values. */
    private static String text(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder text = new StringBuilder();
        int from = -1;
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> from = part.getLimit();
                case ARG_START, MSG_LIMIT -> {
                    if (from >= 0) {
                        text.append(pattern, from, part.getIndex()).append('\n');
                    }
                    from = -1;
                }
                default -> {
                    // within a value, or within words
                }
            }
        }
        return text.toString();
    }
}
