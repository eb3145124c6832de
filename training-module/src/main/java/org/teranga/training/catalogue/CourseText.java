package org.teranga.training.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a course: a head between two lines of hyphens ({@code title, minutes, goal, summary}), what stands before the first heading, and
 * the pieces below the headings. In a lesson these begin with {@code ###}; in a story they are its points, and begin with {@code ##}.
 *
 * @param title   its title
 * @param lede    the sentence below it
 * @param minutes how long it takes; 0 where it does not say
 * @param opening what stands before the first heading, CommonMark
 * @param pieces  the pieces, in their order
 */
record CourseText(String title, String lede, int minutes, String opening, List<Piece> pieces) {
    private static final Pattern HEAD = Pattern.compile("\\A---\\R(.*?)\\R---\\R?", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^##[#]? (.+)$", Pattern.MULTILINE);
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (\\\\?[;:!?»])");

    CourseText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece.
     *
     * @param title   what stands in its heading
     * @param content CommonMark
     */
    record Piece(String title, String content) {}

    /**
     * Reads a file.
     *
     * @throws IllegalStateException where it is none
     */
    static CourseText read(String name, String language, String file) {
        Matcher head = HEAD.matcher(file);
        if (!head.find()) {
            throw new IllegalStateException(
                    language + "/" + name + " has no head. Maybe the first line of hyphens is missing.");
        }
        Map<String, String> said = said(language, head.group(1));
        String body = typeset(language, file.substring(head.end()));
        Matcher heading = HEADING.matcher(body);
        List<Piece> pieces = new ArrayList<>();
        int begun = heading.find() ? heading.start() : body.length();
        String opening = body.substring(0, begun).strip();
        while (begun < body.length()) {
            String title = heading.group(1).strip();
            int words = heading.end();
            begun = heading.find() ? heading.start() : body.length();
            pieces.add(new Piece(title, body.substring(words, begun).strip()));
        }
        return new CourseText(
                said.getOrDefault("title", name),
                said.getOrDefault("goal", said.getOrDefault("summary", "")),
                Integer.parseInt(said.getOrDefault("minutes", "0")),
                opening,
                pieces);
    }

    private static Map<String, String> said(String language, String head) {
        Map<String, String> said = new LinkedHashMap<>();
        head.lines()
                .filter(line -> line.contains(":"))
                .forEach(line -> said.put(
                        line.substring(0, line.indexOf(':')).strip(),
                        typeset(language, line.substring(line.indexOf(':') + 1).strip())));
        return said;
    }

    /**
     * Files are typed on any keyboard; readers see apostrophes that curve and, in French, signs that do not begin a line. In GIFT a sign
     * may be escaped.
     */
    static String typeset(String language, String text) {
        String curved = APOSTROPHE.matcher(text).replaceAll("\u2019");
        return language.equals("fr")
                ? BEFORE_SIGN.matcher(curved).replaceAll("\u00A0$1").replace("« ", "«\u00A0")
                : curved;
    }
}
