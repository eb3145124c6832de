package org.teranga.matching.duplicate.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database does, in memory: which entries share a token that leads from one to another. */
final class PoolIndex {
    private final List<ComparedPerson> described;
    private final Map<SearchToken, List<Integer>> sharing = new HashMap<>();

    PoolIndex(List<ComparedPerson> described) {
        this.described = described;
        for (int at = 0; at < described.size(); at++) {
            for (SearchToken token : SearchToken.of(described.get(at))) {
                sharing.computeIfAbsent(token, any -> new ArrayList<>()).add(at);
            }
        }
    }

    PoolCounts counts() {
        Map<SearchToken, Long> shared = new HashMap<>();
        sharing.forEach((token, all) -> shared.put(token, (long) all.size()));
        return new PoolCounts(described.size(), shared);
    }

    Set<Integer> candidates(int of) {
        Set<Integer> candidates = new HashSet<>();
        for (SearchToken token : SearchToken.of(described.get(of))) {
            List<Integer> all = sharing.getOrDefault(token, List.of());
            if (all.size() <= token.sort().most()) {
                candidates.addAll(all);
            }
        }
        candidates.remove(of);
        return candidates;
    }

    /** All pairs that are shown. */
    Map<Set<Integer>, Set<Alike>> pairs() {
        Likeness likeness = new Likeness(counts());
        Map<Set<Integer>, Set<Alike>> pairs = new HashMap<>();
        for (int one = 0; one < described.size(); one++) {
            for (int other : candidates(one)) {
                if (one < other) {
                    Set<Alike> alike = likeness.of(described.get(one), described.get(other));
                    if (!alike.isEmpty()) {
                        pairs.put(Set.of(one, other), alike);
                    }
                }
            }
        }
        return pairs;
    }
}
