package org.teranga.platform.qualification.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A part of the charter in one language: the platform's clauses, or what an association adds.
 *
 * @param edition  which edition; a new one is signed anew
 * @param date     of the edition
 * @param language BCP 47 code of the language in which it stands here
 * @param title    its name
 * @param intro    what stands before its sections
 * @param sections its sections
 */
public record CharterText(
        String edition, LocalDate date, String language, String title, String intro, List<Section> sections) {
    public CharterText {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(intro, "intro");
        sections = List.copyOf(sections);
    }

    /** What is promised under one heading. */
    public record Section(String heading, List<String> points) {
        public Section {
            points = List.copyOf(points);
        }
    }

    /** Reads a text: {@code #} before its title, {@code ##} before headings, {@code -} before what is promised. */
    static CharterText read(Edition edition, String language, List<String> lines) {
        String title = "";
        StringBuilder intro = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        List<String> points = new ArrayList<>();
        String heading = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                close(sections, heading, points);
                heading = line.substring(3);
            } else if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("- ")) {
                points.add(line.substring(2));
            } else if (!line.isBlank()) {
                intro.append(intro.isEmpty() ? "" : " ").append(line);
            }
        }
        close(sections, heading, points);
        return new CharterText(edition.code(), edition.date(), language, title, intro.toString(), sections);
    }

    private static void close(List<Section> sections, String heading, List<String> points) {
        if (!points.isEmpty()) {
            sections.add(new Section(heading, points));
            points.clear();
        }
    }

    /** Whether it is the association's own, and not the platform's. */
    public boolean own() {
        return edition.startsWith(Edition.OWN);
    }

    /** Which edition, and its date. */
    public record Edition(String code, LocalDate date) {
        private static final String OWN = "A";

        /** The code of an association's own edition. */
        static String own(int number) {
            return OWN + number;
        }

        /** The number of an association's own edition. */
        int number() {
            return Integer.parseInt(code.substring(OWN.length()));
        }
    }
}
