package org.teranga.matching.outcome.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every figure of a report, counted by plain loops over what was planted: nothing of the code under test, neither rows nor sums of months. */
final class PlainCount {
    private static final List<String> LEVELS = List.of("none", "a1_1", "a1", "a2", "b1", "b2", "c1");
    private static final List<String> CHECKS =
            List.of("identity", "home_visit", "reference", "background_check", "interview");
    private static final List<String> COURSES =
            List.of("ethics_course", "trauma_course", "helper_course", "living_course");

    private final ReportPlants plants;
    private final ReportPeriod period;
    private final List<PlainStay> placed;
    private final List<PlainStay> ended;
    private final Predicate<String> department;

    /** Of some departments. */
    PlainCount(ReportPlants plants, ReportPeriod period, Predicate<String> department) {
        this.plants = plants;
        this.period = period;
        this.department = department;
        placed = plants.stays().stream()
                .filter(stay -> department.test(stay.department()))
                .toList();
        ended = placed.stream().filter(stay -> stay.endedIn(period)).toList();
    }

    /** The parts of a figure that are not zero. */
    Map<String, Long> of(ReportFigure figure) {
        return switch (figure) {
            case WELCOMED -> all(people(stay -> stay.beganIn(period)));
            case HOSTED -> all(people(stay -> stay.beganIn(period) || stay.thereBefore(period)));
            case NIGHTS ->
                all(placed.stream()
                        .mapToLong(stay -> stay.persons() * stay.nights(period))
                        .sum());
            case NEEDS -> needs();
            case ENDED -> all(ended.size());
            case LENGTHS -> by(stay -> length(stay.length()));
            case QUARTILES -> quartiles();
            case REASONS -> by(PlainStay::reason);
            case NEXT -> by(PlainStay::next);
            case HOUSING_ENTRY, ACTIVITY_ENTRY, FRENCH_ENTRY -> by(stay -> stay.said("entry." + field(figure)));
            case HOUSING_EXIT, ACTIVITY_EXIT, FRENCH_EXIT, GOOD_EXIT, FITS_EXIT ->
                by(stay -> stay.said("exit." + field(figure)));
            case HOUSING_LATER, ACTIVITY_LATER, FRENCH_LATER, GOOD_LATER, FITS_LATER -> later(field(figure));
            case FRENCH_GAIN -> by(PlainCount::gain);
            case HOMES -> all(firstHomes());
            case AGAIN -> by(stay -> stay.said("host.again"));
            case HELPED -> helped();
            case CHECKS -> all(shown(CHECKS));
            case COURSES -> all(shown(COURSES));
            case FOLLOW_UPS ->
                Map.of(
                        "asked", ended.stream().mapToLong(PlainStay::asked).sum(),
                        "answered",
                                ended.stream().mapToLong(PlainStay::answered).sum());
            case INCIDENTS ->
                Map.of(
                        "stays",
                        (long) ended.size(),
                        "looked_into",
                        ended.stream().filter(stay -> stay.incidents() > 0).count());
        };
    }

    private static String field(ReportFigure figure) {
        return figure.code().substring(0, figure.code().indexOf('_'));
    }

    private static Map<String, Long> all(long count) {
        return Map.of("", count);
    }

    private long people(Predicate<PlainStay> which) {
        return placed.stream().filter(which).mapToLong(PlainStay::persons).sum();
    }

    private Map<String, Long> needs() {
        List<ReportPlants.Asked> asked = plants.needs().stream()
                .filter(need -> need.home() && department.test(need.department()))
                .filter(need -> !need.since().isBefore(period.firstDay())
                        && !need.since().isAfter(period.lastDay()))
                .toList();
        return Map.of(
                "households",
                (long) asked.size(),
                "people",
                asked.stream().mapToLong(ReportPlants.Asked::persons).sum());
    }

    private long shown(List<String> kinds) {
        return plants.shown().stream()
                .filter(one -> kinds.contains(one.kind()))
                .filter(one ->
                        !one.day().isBefore(period.firstDay()) && !one.day().isAfter(period.lastDay()))
                .count();
    }

    /** Homes whose very first stay is in the period. */
    private long firstHomes() {
        return placed.stream()
                .filter(stay -> stay.beganIn(period))
                .filter(stay -> placed.stream()
                        .noneMatch(other ->
                                other.home() == stay.home() && other.began().isBefore(period.firstDay())))
                .map(PlainStay::home)
                .distinct()
                .count();
    }

    private Map<String, Long> by(Function<PlainStay, String> part) {
        return by(ended, part);
    }

    private Map<String, Long> later(String field) {
        return by(
                placed.stream().filter(stay -> stay.askedLaterIn(period)).toList(),
                stay -> stay.said("later." + field));
    }

    private static Map<String, Long> by(List<PlainStay> stays, Function<PlainStay, String> part) {
        Map<String, Long> counts = new TreeMap<>(Map.of("", (long) stays.size()));
        for (PlainStay stay : stays) {
            counts.put(part.apply(stay), counts.getOrDefault(part.apply(stay), 0L) + 1);
        }
        return counts;
    }

    private Map<String, Long> helped() {
        Map<String, Long> counts = new TreeMap<>();
        for (PlainStay stay : ended) {
            if (!stay.said("host.helped").equals("unknown")) {
                counts.put("", counts.getOrDefault("", 0L) + 1);
                for (String one : stay.said("host.helped").split("\\|")) {
                    counts.put(one, counts.getOrDefault(one, 0L) + 1);
                }
            }
        }
        return counts;
    }

    private static String length(long nights) {
        return nights > 365
                ? "longer"
                : nights > 182 ? "year" : nights > 91 ? "half" : nights > 30 ? "quarter" : "month";
    }

    private static String gain(PlainStay stay) {
        int before = LEVELS.indexOf(stay.said("entry.french"));
        int after = LEVELS.indexOf(stay.said("exit.french"));
        if (before == -1 || after == -1) {
            return "unknown";
        }
        return List.of("less", "same", "more").get(Integer.signum(after - before) + 1);
    }

    /** The shortest length so that at least so many of all stays are no longer. */
    private Map<String, Long> quartiles() {
        List<Long> lengths =
                new ArrayList<>(ended.stream().map(PlainStay::length).toList());
        Collections.sort(lengths);
        Map<String, Long> found = new TreeMap<>();
        for (int quarter = 1; quarter <= 3 && lengths.size() >= 10; quarter++) {
            for (long nights : lengths) {
                if (4L * lengths.stream().filter(one -> one <= nights).count() >= (long) quarter * lengths.size()) {
                    found.put(List.of("first", "median", "third").get(quarter - 1), Math.round(nights / 7.0));
                    break;
                }
            }
        }
        return found;
    }
}
