package org.teranga.matching.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.gate.PromisesChecks;
import org.teranga.matching.placement.gate.PromisesWorld;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;

/** What has really to be shown of whom on a day, and what really was; it uses no rule of the product. */
final class PromisesFloor {
    private static final List<String> MOMENTS = List.of("proposal", "introduction", "first_night");

    private final PromisesWorld world;
    private final PromisesChecks checks;
    /** Whether a human being behind the host has really shown what was granted. */
    private final Predicate<PromisesWorld.Grant> earned;

    PromisesFloor(PromisesWorld world, Predicate<PromisesWorld.Grant> earned) {
        this.world = world;
        this.checks = world.checks;
        this.earned = earned;
    }

    /** What is asked at this moment and was not shown; empty where all was. */
    List<String> unmet(String moment, LocalDate proposed) {
        List<String> unmet = new ArrayList<>(floor(moment, proposed));
        List<Ask> lines = checks.today.isBefore(checks.changes) ? checks.earlier : checks.later;
        for (Ask line : lines) {
            boolean now = MOMENTS.indexOf(line.before().code()) <= MOMENTS.indexOf(moment);
            boolean concerned = line.only() == null || world.children > 0;
            if (now && concerned) {
                unmet.addAll(line(line));
            }
        }
        return unmet;
    }

    private List<String> floor(String moment, LocalDate proposed) {
        List<String> unmet = new ArrayList<>();
        host("charter", null, unmet);
        boolean home = checks.kind.equals("housing");
        if (home) {
            host("ethics_course", null, unmet);
            host("trauma_course", null, unmet);
        }
        boolean raised = !checks.today.isBefore(FloorOfHelp.EFFECTIVE)
                || !checks.today.isBefore(FloorOfHelp.ANNOUNCED) && !proposed.isBefore(FloorOfHelp.ANNOUNCED);
        if (!home && raised) {
            host("helper_course", null, unmet);
        }
        if (home && moment.equals("first_night") && raised) {
            host("identity", null, unmet);
            for (UUID adult : ofAge()) {
                of(adult, "identity", null, unmet);
                of(adult, "charter", null, unmet);
            }
            of(checks.home, "home_visit", null, unmet);
        }
        return unmet;
    }

    private List<String> line(Ask line) {
        List<String> unmet = new ArrayList<>();
        boolean host = !line.of().code().equals("home");
        if (host && !exempt(world.host.ids(), world.host.human, line.check())) {
            host(line.check(), line.months(), unmet);
            if (line.check().equals("ethics_course")) {
                host("trauma_course", null, unmet);
            }
        }
        List<UUID> others = line.of().code().equals("adults") ? ofAge() : host ? List.of() : List.of(checks.home);
        for (UUID other : others) {
            if (!exempt(Set.of(other), null, line.check())) {
                of(other, line.check(), line.months(), unmet);
                if (line.check().equals("ethics_course")) {
                    of(other, "trauma_course", null, unmet);
                }
            }
        }
        return unmet;
    }

    private List<UUID> ofAge() {
        return checks.adults.stream()
                .filter(adult -> adult.age() == null || adult.age() > 17)
                .map(adult -> adult.person())
                .toList();
    }

    private void host(String check, @Nullable Integer months, List<String> unmet) {
        // Who passed both long courses has the short one.
        List<String> lacking = new ArrayList<>();
        if (check.equals("helper_course")) {
            host("ethics_course", months, lacking);
            host("trauma_course", months, lacking);
            if (lacking.isEmpty()) {
                return;
            }
        }
        boolean shown = world.grants.stream()
                .anyMatch(grant -> earned.test(grant)
                        && grant.what().code().equals(check)
                        && holds(grant.day(), grant.until(), months));
        boolean seen = checks.seen.stream()
                .anyMatch(one -> world.host.ids().contains(one.holder())
                        && one.check().equals(check)
                        && holds(one.day(), one.until(), months));
        if (!shown && !seen) {
            unmet.add("host " + check);
        }
    }

    private void of(UUID who, String check, @Nullable Integer months, List<String> unmet) {
        List<String> lacking = new ArrayList<>();
        if (check.equals("helper_course")) {
            of(who, "ethics_course", months, lacking);
            of(who, "trauma_course", months, lacking);
            if (lacking.isEmpty()) {
                return;
            }
        }
        boolean seen = checks.seen.stream()
                .anyMatch(one ->
                        one.holder().equals(who) && one.check().equals(check) && holds(one.day(), one.until(), months));
        if (!seen) {
            unmet.add("of " + who + " " + check);
        }
    }

    private boolean holds(LocalDate day, @Nullable LocalDate until, @Nullable Integer months) {
        return (until == null || !until.isBefore(checks.today))
                && (months == null || !day.plusMonths(months).isBefore(checks.today));
    }

    /** @param human who it really is, where it is the host; else null */
    private boolean exempt(Set<UUID> ids, @Nullable Integer human, String check) {
        return checks.exempted.stream()
                .anyMatch(one -> ids.contains(one.subject())
                        && (human == null || human == one.host())
                        && one.kind().equals(checks.kind)
                        && one.check().equals(check)
                        && !one.until().isBefore(checks.today));
    }
}
