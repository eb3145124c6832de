package org.teranga.platform.calendar;

import java.util.Objects;

/**
 * What an event is called and what it is about, in one language.
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
