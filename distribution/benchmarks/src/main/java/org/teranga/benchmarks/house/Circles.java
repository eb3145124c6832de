package org.teranga.benchmarks.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packages that lead back to themselves: the strongly connected components with more than one of them (Tarjan, 1972). */
final class Circles {
    private final Map<String, Set<String>> leads;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Circles(Map<String, Set<String>> leads) {
        this.leads = leads;
    }

    /** The circles among the packages of these sources, each as its packages in their order. */
    static List<Set<String>> among(List<Measured> sources) {
        Map<String, Set<String>> leads = new TreeMap<>();
        for (Measured source : sources) {
            Set<String> to = leads.computeIfAbsent(source.packaged(), any -> new TreeSet<>());
            to.addAll(source.imports());
            to.remove(source.packaged());
        }
        Circles circles = new Circles(leads);
        for (String name : leads.keySet()) {
            if (!circles.number.containsKey(name)) {
                circles.visit(name);
            }
        }
        return circles.found;
    }

    private void visit(String name) {
        number.put(name, number.size());
        lowest.put(name, number.get(name));
        open.push(name);
        for (String next : leads.getOrDefault(name, Set.of())) {
            if (!leads.containsKey(next)) {
                continue;
            }
            if (!number.containsKey(next)) {
                visit(next);
                lowest.merge(name, lowest.get(next), Math::min);
            } else if (open.contains(next)) {
                lowest.merge(name, number.get(next), Math::min);
            }
        }
        if (lowest.get(name).equals(number.get(name))) {
            close(name);
        }
    }

    private void close(String name) {
        Set<String> together = new TreeSet<>();
        String last;
        do {
            last = open.pop();
            together.add(last);
        } while (!last.equals(name));
        if (together.size() > 1) {
            found.add(together);
        }
    }
}
