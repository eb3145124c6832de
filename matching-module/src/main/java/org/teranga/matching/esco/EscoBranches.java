package org.teranga.matching.esco;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wider than what, and which skills are near each other. */
final class EscoBranches {
    private static final int DEEPEST = 20;

    private final Map<String, List<String>> wider = new HashMap<>();
    private final List<String[]> related = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    void broader(String from, String fromLabel, String to, String toLabel) {
        wider.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
        label(from, fromLabel);
        label(to, toLabel);
    }

    /** A branch is called by the group that stands for it, and not by those below. */
    private void label(String address, String label) {
        String last = address.substring(address.lastIndexOf('/') + 1);
        EscoAddress.branch(address)
                .filter(branch -> branch.equals(last) || branch.equals("K" + last))
                .filter(branch -> !label.isBlank() && label.length() <= 120)
                .ifPresent(branch -> labels.putIfAbsent(branch, label));
    }

    void related(String from, String to) {
        related.add(new String[] {from, to});
    }

    /** What branches are called. */
    Map<String, String> labels() {
        return labels;
    }

    /** Tells concepts which others are near: related ones, and a wider skill of which they are a kind. Each is told of the other. */
    void between(Map<String, EscoConcept> concepts) {
        related.forEach(pair -> near(concepts, pair[0], pair[1]));
        concepts.keySet()
                .forEach(uri -> wider.getOrDefault(uri, List.of()).forEach(other -> near(concepts, uri, other)));
    }

    private static void near(Map<String, EscoConcept> concepts, String one, String other) {
        EscoConcept first = concepts.get(one);
        EscoConcept second = concepts.get(other);
        if (first != null && second != null) {
            first.near(other);
            second.near(one);
        }
    }

    /** The branch of each of these, by the nearest group above it; those that have none are not there. */
    Map<String, String> of(Set<String> addresses) {
        Map<String, String> branches = new HashMap<>();
        addresses.forEach(address -> nearest(address).ifPresent(branch -> branches.put(address, branch)));
        return branches;
    }

    private Optional<String> nearest(String address) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(address));
        for (int i = 0; i < DEEPEST * DEEPEST && !next.isEmpty(); i++) {
            String one = next.poll();
            Optional<String> branch = one.equals(address) ? Optional.empty() : EscoAddress.branch(one);
            if (branch.isPresent()) {
                return branch;
            }
            if (seen.add(one)) {
                next.addAll(wider.getOrDefault(one, List.of()));
            }
        }
        return Optional.empty();
    }
}
