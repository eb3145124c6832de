package org.teranga.rights.news;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/** A message: it is published, changed as a whole, stands from one day to another, and is removed. */
@Entity
@Table(schema = "rights", name = "news_item")
public class NewsItem extends TenantEntity {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    @Id
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    @Convert(converter = TextsColumn.class)
    private SortedMap<String, Text> texts;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected NewsItem() {}

    /** One that says nothing yet. */
    static NewsItem begin(UUID id, Instant now) {
        NewsItem item = new NewsItem();
        item.id = id;
        item.number = (RANDOM.nextLong() >>> (Long.SIZE - NUMBER_BITS)) + 1;
        item.createdAt = now;
        return item;
    }

    /** It says this, from the first day to the last; with no last one until it is taken away. */
    void publish(LocalDate from, @Nullable LocalDate until, Map<String, Text> words, Instant now) {
        fromDay = from;
        untilDay = until;
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        changedAt = now;
    }

    /** Its id within the association. */
    public UUID id() {
        return id;
    }

    /** The same for interfaces that know whole numbers only; drawn at random. */
    public long number() {
        return number;
    }

    /** The first day on which it stands. */
    public LocalDate from() {
        return fromDay;
    }

    /** The last one; null where it stands until it is taken away. */
    public @Nullable LocalDate until() {
        return untilDay;
    }

    /** Language to what it says; never empty. */
    public SortedMap<String, Text> texts() {
        return texts;
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What it says in a language in which it says something. */
    public Text text(String language) {
        return Objects.requireNonNull(((Map<String, Text>) texts).get(language), language);
    }

    /** Whether it stands on this day. */
    public boolean stands(LocalDate day) {
        return !fromDay.isAfter(day) && (untilDay == null || !untilDay.isBefore(day));
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
