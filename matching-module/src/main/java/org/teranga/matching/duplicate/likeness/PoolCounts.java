package org.teranga.matching.duplicate.likeness;

import java.util.Map;

/**
 * How common words of names, places and numbers are among the records of an association: that two people are called Mohamed Ali says
 * little, that two are called Anselme Quéméneur says much.
 *
 * @param records how many records there are
 * @param shared  how many have each of these tokens
 */
public record PoolCounts(long records, Map<SearchToken, Long> shared) {
    /** How many records have it; at least the one that was asked about. */
    long of(SearchToken.Sort sort, String text) {
        return shared.getOrDefault(new SearchToken(sort, text), 1L);
    }
}
