package org.teranga.webapp.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a host, of who lives there and of the home on a day, and what was really shown. It uses no rule of the product; what was
 * proposed in these histories was so after the floor had been raised.
 */
final class ShownTruth {
    private static final List<String> MOMENTS = List.of("proposal", "introduction", "first_night");

    /** Who lives there beside the host. */
    final List<UUID> adults = new ArrayList<>();

    private final Side host;
    private final PublishedPolicies policies;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Exempted> exempted = new ArrayList<>();
    /** The day of the association. */
    LocalDate today;

    ShownTruth(Side host, PublishedPolicies policies, LocalDate today) {
        this.host = host;
        this.policies = policies;
        this.today = today;
    }

    /** The home, as one of whom something was shown. */
    UUID home() {
        return host.record;
    }

    /**
     * Something was shown.
     *
     * @param who      an adult or the home; null for the host, which is whoever stands there now
     * @param granters who granted it; nobody where it came about without them
     */
    void shown(@Nullable UUID who, String check, LocalDate until, Set<Integer> granters) {
        seen.add(new Seen(who, host.human, check, today, until, granters));
    }

    /** It counts no more. */
    void takenBack(@Nullable UUID who, String check) {
        seen.removeIf(one -> one.isOf(who, host.human) && one.check.equals(check));
    }

    /**
     * Two agreed to do without something.
     *
     * @param human who was the host when it was asked for
     */
    void exempted(UUID id, @Nullable UUID who, int human, String check, LocalDate until, Set<Integer> granters) {
        exempted.add(new Exempted(id, who, human, check, until, granters));
    }

    /** The one that was agreed last is over before its day; which that is, null where there is none. */
    @Nullable
    UUID endsLastExemption() {
        return exempted.isEmpty() ? null : exempted.removeLast().id;
    }

    /** Staff who granted something that counts now, of whomever it is. */
    Set<Integer> granters() {
        Set<Integer> all = new HashSet<>();
        seen.stream()
                .filter(one -> one.who != null ? here(one.who) : one.human == host.human)
                .forEach(one -> all.addAll(one.granters));
        exempted.stream()
                .filter(one -> one.who != null ? here(one.who) : one.human == host.human)
                .filter(one -> !one.until.isBefore(today))
                .forEach(one -> all.addAll(one.granters));
        return all;
    }

    /** The days to come on which something begins or ends to count. */
    List<LocalDate> turningDays() {
        return Stream.of(
                        policies.days().stream(),
                        exempted.stream().map(one -> one.until.plusDays(1)),
                        seen.stream().map(one -> one.until.plusDays(1)))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(today))
                .toList();
    }

    /** What is asked at this moment and was not shown; empty where all was. */
    List<String> unmet(String moment) {
        List<String> unmet = new ArrayList<>();
        of(null, "charter", null, unmet);
        of(null, "ethics_course", null, unmet);
        of(null, "trauma_course", null, unmet);
        if (moment.equals("first_night")) {
            of(null, "identity", null, unmet);
            for (UUID adult : adults) {
                of(adult, "identity", null, unmet);
                of(adult, "charter", null, unmet);
            }
            of(home(), "home_visit", null, unmet);
        }
        for (AskedLine line : policies.on(today)) {
            if (MOMENTS.indexOf(line.before()) <= MOMENTS.indexOf(moment)) {
                asked(null, line, unmet);
                if (line.adults()) {
                    adults.forEach(adult -> asked(adult, line, unmet));
                }
            }
        }
        return unmet;
    }

    private void asked(@Nullable UUID who, AskedLine line, List<String> unmet) {
        boolean without = exempted.stream()
                .anyMatch(one ->
                        one.isOf(who, host.human) && one.check.equals(line.check()) && !one.until.isBefore(today));
        if (!without) {
            of(who, line.check(), line.months(), unmet);
        }
    }

    private void of(@Nullable UUID who, String check, @Nullable Integer months, List<String> unmet) {
        boolean there = seen.stream()
                .anyMatch(one -> one.isOf(who, host.human)
                        && one.check.equals(check)
                        && !one.until.isBefore(today)
                        && (months == null || !one.day.plusMonths(months).isBefore(today)));
        if (!there) {
            unmet.add((who == null ? "host" : who.equals(home()) ? "home" : "adult " + who) + " " + check);
        }
    }

    private boolean here(UUID who) {
        return who.equals(home()) || adults.contains(who);
    }

    private static boolean same(@Nullable UUID one, int its, @Nullable UUID who, int human) {
        return who == null ? one == null && its == human : who.equals(one);
    }

    private record Seen(
            @Nullable UUID who, int human, String check, LocalDate day, LocalDate until, Set<Integer> granters) {
        boolean isOf(@Nullable UUID other, int another) {
            return same(who, human, other, another);
        }
    }

    private record Exempted(
            UUID id, @Nullable UUID who, int human, String check, LocalDate until, Set<Integer> granters) {
        boolean isOf(@Nullable UUID other, int another) {
            return same(who, human, other, another);
        }
    }
}
