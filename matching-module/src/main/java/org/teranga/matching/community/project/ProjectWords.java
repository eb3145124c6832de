package org.teranga.matching.community.project;

import java.util.Objects;

/**
 * What a household writes of its project.
 *
 * @param title   what it is called
 * @param purpose what for
 * @param stands  how far it is
 * @param missing what is missing
 */
public record ProjectWords(String title, String purpose, String stands, String missing) {
    /** Nothing is written. */
    public static final ProjectWords NONE = new ProjectWords("", "", "", "");

    public ProjectWords {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(stands, "stands");
        Objects.requireNonNull(missing, "missing");
    }

    /** What one field says. */
    public String of(ProjectField field) {
        return switch (field) {
            case TITLE -> title;
            case PURPOSE -> purpose;
            case STANDS -> stands;
            case MISSING -> missing;
        };
    }

    /** The same, with other words in one field. */
    public ProjectWords with(ProjectField field, String words) {
        return switch (field) {
            case TITLE -> new ProjectWords(words, purpose, stands, missing);
            case PURPOSE -> new ProjectWords(title, words, stands, missing);
            case STANDS -> new ProjectWords(title, purpose, words, missing);
            case MISSING -> new ProjectWords(title, purpose, stands, words);
        };
    }

    /** Tells nothing: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "ProjectWords[…]";
    }
}
