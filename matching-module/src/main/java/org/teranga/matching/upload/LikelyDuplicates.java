package org.teranga.matching.upload;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks whether records that came with a file may be those of people who are in the pool already. Whoever compares them tells it. */
public interface LikelyDuplicates {
    /** How many of these may be one human's with another record, as far as that is known at once. */
    long among(RowsAre rowsAre, Collection<UUID> records);

    /** Which of these rows, by their lines, may be one human's with a record or with another of them. Nothing is kept. */
    Set<Long> foreseen(RowsAre rowsAre, List<Stated> rows);

    /**
     * Who a row says that somebody is.
     *
     * @param line  of the file
     * @param help  the code of the kind of help
     * @param place the commune, else the postcode, or null
     */
    record Stated(
            long line,
            String help,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String place,
            Set<String> languages) {
        public Stated {
            languages = Set.copyOf(languages);
        }

        /** Tells nothing: what is known of a person must not get into a log by accident. */
        @Override
        public String toString() {
            return "Stated[" + line + "]";
        }
    }
}
