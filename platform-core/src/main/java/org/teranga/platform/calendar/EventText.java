package org.teranga.platform.calendar;

import java.util.Objects;

/**
 * The title and the description of an event, in one language.
 *
 * @param title       what it is called
 * @param description CommonMark; may be empty
 */
public record EventText(String title, String description) {
    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 200;

    /** The most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 10_000;

    public EventText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }
}
