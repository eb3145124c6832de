package org.teranga.platform.persistence;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a statement, by the names that stand in it after a colon. They are sent beside the text and never become part of it. */
public interface SqlValues {
    /**
     * Gives one value.
     *
     * @param name  as it stands in the statement, without the colon
     * @param value a text, a number, a truth, an id, bytes, a {@code java.time} value, or null; an {@link java.time.Instant} is a
     *              {@code timestamptz}
     */
    SqlValues bind(String name, @Nullable Object value);

    /** Gives a list of ids, a {@code uuid[]}: {@code id = any (:ids)}. */
    SqlValues bindIds(String name, Collection<UUID> ids);

    /** Gives a list of texts, a {@code text[]}. */
    SqlValues bindTexts(String name, Collection<String> texts);

    /** Gives a list of bytes, a {@code bytea[]}. */
    SqlValues bindBytes(String name, Collection<byte[]> bytes);
}
