package org.teranga.rights.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param id        its id within the association
 * @param number    the same for interfaces that know whole numbers only
 * @param from      the first day on which it stands
 * @param until     the last one; null where it stands until it is taken away
 * @param texts     language to what it says; never empty
 * @param changedAt when it was last changed
 */
public record NewsItem(
        UUID id,
        long number,
        LocalDate from,
        @Nullable LocalDate until,
        SortedMap<String, Text> texts,
        Instant changedAt) {
    public NewsItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** What it says in a language in which it says something. */
    public Text text(String language) {
        return Objects.requireNonNull(((Map<String, Text>) texts).get(language), language);
    }

    /** Whether it stands on this day. */
    public boolean stands(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /**
     * What it says in a language.
     *
     * @param title   in a few words
     * @param content CommonMark
     */
    public record Text(String title, String content) {
        /** The most characters of a title. */
        public static final int LONGEST_TITLE = 150;

        /** The most characters of what it says. */
        public static final int LONGEST_CONTENT = 4_000;
    }
}
