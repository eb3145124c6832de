package org.teranga.matching.engine.explanation;

import java.util.Objects;

/**
 * A change of one thing that somebody can really make. No protection is one of them.
 *
 * @param criterion the hard rule that it is about
 * @param detail    by how much or what: kilometres, beds, days, the code of a language; {@link #ASK} where a blank cell is to be filled
 *                  in; empty where there is nothing to say
 */
public record Change(String criterion, String detail) implements Comparable<Change> {
    /** Nobody knows yet: asking might be enough. */
    public static final String ASK = "ask";

    public Change {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public int compareTo(Change other) {
        int order = criterion.compareTo(other.criterion);
        return order != 0 ? order : detail.compareTo(other.detail);
    }
}
