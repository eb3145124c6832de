package org.teranga.matching.intake;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of one row that a native query answered, read one after another. */
public final class Columns {
    private final @Nullable Object[] row;
    private int next;

    /** A row, read from its first column on. */
    public Columns(@Nullable Object[] row) {
        this.row = row;
    }

    private @Nullable Object take() {
        return row[next++];
    }

    private Object present() {
        Object value = take();
        if (value == null) {
            throw new IllegalStateException("column " + next + " is null");
        }
        return value;
    }

    /** A key. */
    public UUID uuid() {
        Object value = present();
        return value instanceof UUID id ? id : UUID.fromString(value.toString());
    }

    /** A text. */
    public String text() {
        return present().toString();
    }

    /** A text or null. */
    public @Nullable String textOrNull() {
        Object value = take();
        return value == null ? null : value.toString();
    }

    /** A whole number or null. */
    public @Nullable Integer numberOrNull() {
        return take() instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    /** A whole number. */
    public long number() {
        return ((Number) present()).longValue();
    }

    /** A truth. */
    public boolean truth() {
        return (Boolean) present();
    }

    /** A day or null. */
    public @Nullable LocalDate dayOrNull() {
        return switch (take()) {
            case null -> null;
            case LocalDate day -> day;
            case Date day -> day.toLocalDate();
            default -> throw new IllegalStateException("column " + next + " is no day");
        };
    }

    /** A moment. */
    public Instant moment() {
        return switch (present()) {
            case Timestamp moment -> moment.toInstant();
            case OffsetDateTime moment -> moment.toInstant();
            case Instant moment -> moment;
            default -> throw new IllegalStateException("column " + next + " is no moment");
        };
    }

    /** Words that the query joined by {@code |}, as spreadsheets do. */
    public List<String> words() {
        String joined = text();
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
