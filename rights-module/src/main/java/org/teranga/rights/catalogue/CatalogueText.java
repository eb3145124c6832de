package org.teranga.rights.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the shelf in one language, as its file says it: a head between two lines of hyphens ({@code title, summary, source, speaker}),
 * the short version, then each section below {@code ## key | heading}.
 *
 * @param title    its title
 * @param summary  the sentence below it
 * @param source   which edition of the French text it renders
 * @param speaker  whether a speaker of the language has read it
 * @param shortly  the short version, CommonMark; empty where there is none
 * @param sections its sections, in their order
 */
public record CatalogueText(
        String title, String summary, int source, boolean speaker, String shortly, List<SectionOfText> sections) {
    private static final Pattern HEAD = Pattern.compile("\\A---\\R(.*?)\\R---\\R?", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^## ([^|\\n]+?)(?: \\| (.+))?$", Pattern.MULTILINE);

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern BEFORE_SIGN = Pattern.compile(" ([;:!?»])");

    public CatalogueText {
        sections = List.copyOf(sections);
    }

    /**
     * Reads a file.
     *
     * @param name the file, for those who must mend it
     * @throws IllegalStateException where it is none
     */
    public static CatalogueText read(String name, String file) {
        Matcher head = HEAD.matcher(file);
        if (!head.find()) {
            throw new IllegalStateException(name + " has no head. Maybe the first line of hyphens is missing.");
        }
        Map<String, String> said = said(head.group(1));
        if (!said.containsKey("title")) {
            throw new IllegalStateException(name + " has no title");
        }
        String body = typeset(name, file.substring(head.end()));
        Matcher heading = SECTION.matcher(body);
        List<SectionOfText> sections = new ArrayList<>();
        int begun = heading.find() ? heading.start() : body.length();
        String shortly = body.substring(0, begun).strip();
        while (begun < body.length()) {
            String key = heading.group(1).strip();
            String title = heading.group(2) == null ? key : heading.group(2).strip();
            int words = heading.end();
            begun = heading.find() ? heading.start() : body.length();
            sections.add(
                    new SectionOfText(key, title, body.substring(words, begun).strip()));
        }
        return new CatalogueText(
                typeset(name, said.get("title")),
                typeset(name, said.getOrDefault("summary", "")),
                Integer.parseInt(said.getOrDefault("source", "1")),
                !"no".equals(said.get("speaker")),
                shortly,
                sections);
    }

    private static Map<String, String> said(String head) {
        Map<String, String> said = new LinkedHashMap<>();
        head.lines()
                .filter(line -> line.contains(":"))
                .forEach(line -> said.put(
                        line.substring(0, line.indexOf(':')).strip(),
                        line.substring(line.indexOf(':') + 1).strip()));
        return said;
    }

    /** Files are typed on any keyboard; readers see apostrophes that curve and, in French, signs that do not begin a line. */
    private static String typeset(String name, String text) {
        String curved = APOSTROPHE.matcher(text).replaceAll("\u2019");
        return name.endsWith("fr.md")
                ? BEFORE_SIGN.matcher(curved).replaceAll("\u00A0$1").replace("« ", "«\u00A0")
                : curved;
    }

    /**
     * A section.
     *
     * @param key     what sort of section; in a glossary, the word itself
     * @param title   its heading
     * @param content CommonMark
     */
    public record SectionOfText(String key, String title, String content) {}
}
