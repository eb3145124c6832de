package org.teranga.matching.pool.list;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.locality.Area;

/**
 * The text typed into the search of a list, in each way that it can be read; one that fits is enough.
 *
 * @param number as a receipt number or a part of one, with its dash; null where it is none
 * @param area   as the name of a commune
 * @param reach  keyed hashes of it as an e-mail address and as a phone number
 * @param words  keyed hashes of its words, all of which must be in a name
 * @param parts  those of which it is the beginning of a name or a part of a number
 */
public record Search(
        @Nullable String number, Area area, List<String> reach, List<String> words, Collection<UUID> parts) {
    public Search {
        Objects.requireNonNull(area, "area");
        reach = List.copyOf(reach);
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }
}
