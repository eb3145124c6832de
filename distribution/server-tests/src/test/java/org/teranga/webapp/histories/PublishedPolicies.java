package org.teranga.webapp.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an association has published one after the other; histories that share it share this as well. */
final class PublishedPolicies {
    private final List<Published> all = new ArrayList<>();

    private record Published(LocalDate from, List<AskedLine> lines) {}

    /** These lines are asked from this day on. */
    void published(LocalDate from, List<AskedLine> lines) {
        all.add(new Published(from, List.copyOf(lines)));
    }

    /** What is asked on this day beyond the floor: of those whose day has come, what was published last. */
    List<AskedLine> on(LocalDate day) {
        return all.reversed().stream()
                .filter(one -> !one.from.isAfter(day))
                .findFirst()
                .map(Published::lines)
                .orElse(List.of());
    }

    /** All that was published last, whether it counts already or not. */
    List<AskedLine> latest() {
        return all.isEmpty() ? List.of() : all.getLast().lines;
    }

    /** The days from which something counts. */
    List<LocalDate> days() {
        return all.stream().map(Published::from).toList();
    }
}
