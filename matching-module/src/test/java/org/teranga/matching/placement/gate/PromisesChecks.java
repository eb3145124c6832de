package org.teranga.matching.placement.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PromisesSide;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.WhoComes;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.ChecksShown;
import org.teranga.matching.safeguarding.policy.standing.ExemptedCheck;
import org.teranga.matching.safeguarding.policy.standing.ShownCheck;

/** What the database would hold of checks: policies, one after the other, who lives there, what was shown, who is exempted. */
public final class PromisesChecks {
    /** What associations ask here. */
    public static final List<String> CHECKS = List.of(
            "charter",
            "ethics_course",
            "helper_course",
            "identity",
            "reference",
            "background_check",
            "interview",
            "own:swimming");

    private static final int LIVE_THERE = 3;

    private final Random random;
    public final String kind;
    public final UUID home;
    /** What was published before, and what is from {@link #changes} on. */
    public List<Ask> earlier;

    public List<Ask> later;
    public LocalDate changes;
    public final List<AskedAdult> adults = new ArrayList<>();
    public final List<Seen> seen = new ArrayList<>();
    public final List<Exempted> exempted = new ArrayList<>();
    public LocalDate today;

    public PromisesChecks(Random random, String kind, UUID home) {
        this.random = random;
        this.kind = kind;
        this.home = home;
        today = random.nextInt(3) == 0
                ? FloorOfHelp.EFFECTIVE.minusDays(random.nextInt(40))
                : FloorOfHelp.ANNOUNCED.plusDays(random.nextInt(60) - 20);
        changes = today.plusDays(random.nextInt(30));
        earlier = lines(List.of());
        later = lines(earlier);
    }

    /** Somebody lives there. */
    public void movesIn(UUID person) {
        if (adults.size() < LIVE_THERE) {
            adults.add(new AskedAdult(person, random.nextInt(5) == 0 ? null : 14 + random.nextInt(50)));
        }
    }

    /** Somebody moves out; what they have shown stays theirs. */
    public void movesOut() {
        if (!adults.isEmpty()) {
            adults.remove(random.nextInt(adults.size()));
        }
    }

    /** Another version is published and counts from a day on, today at the soonest; until then what counts today does. */
    public void publishes() {
        if (!today.isBefore(changes)) {
            earlier = later;
        }
        changes = today.plusDays(random.nextInt(30));
        later = lines(earlier);
    }

    /** What the policy of today asks beyond the floor. */
    public List<Ask> asked() {
        return today.isBefore(changes) ? earlier : later;
    }

    /** The days to come on which something counts for the first time, or no longer. */
    public List<LocalDate> turningDays() {
        List<LocalDate> days = new ArrayList<>(List.of(changes, FloorOfHelp.ANNOUNCED, FloorOfHelp.EFFECTIVE));
        exempted.forEach(one -> days.add(one.until().plusDays(1)));
        seen.stream().map(Seen::until).filter(Objects::nonNull).forEach(until -> days.add(until.plusDays(1)));
        days.removeIf(day -> !day.isAfter(today));
        return days;
    }

    /** Somebody of the home, or the home itself. */
    public UUID somebody(PromisesSide host) {
        int who = random.nextInt(adults.size() + 2);
        return who == 0 ? home : who == 1 ? host.person : adults.get(who - 2).person();
    }

    /** Whether anything was seen of whoever stands on this side, or they are exempted from something. */
    boolean of(PromisesSide side) {
        return seen.stream().anyMatch(one -> side.ids().contains(one.holder))
                || exempted.stream().anyMatch(one -> side.ids().contains(one.subject));
    }

    /** The last day of what is shown now, mostly none. */
    @Nullable
    LocalDate ends() {
        return random.nextInt(16) == 0 ? today.plusDays(random.nextInt(90)) : null;
    }

    Policy policy() {
        return new Policy(2, changes, Map.of(kind, asked()), List.of());
    }

    AskedPeople people(PromisesSide host) {
        return new AskedPeople(kind, host.person, host.ids(), home, kind.equals("housing") ? adults : List.of());
    }

    ChecksShown shown(AskedPeople people, List<PromisesWorld.Grant> grants) {
        Map<UUID, List<ShownCheck>> shown = new HashMap<>();
        grants.forEach(grant -> shown.computeIfAbsent(grant.holder(), none -> new ArrayList<>())
                .add(new ShownCheck(grant.what().code(), grant.day(), grant.until())));
        seen.forEach(one -> shown.computeIfAbsent(one.holder, none -> new ArrayList<>())
                .add(new ShownCheck(one.check, one.day, one.until)));
        Map<UUID, List<ExemptedCheck>> without = new HashMap<>();
        exempted.forEach(one -> without.computeIfAbsent(one.subject, none -> new ArrayList<>())
                .add(new ExemptedCheck(one.kind, one.check, one.until)));
        return new ChecksShown(shown, without);
    }

    /** What is asked from now on; half of the versions only add a line to what was asked before, or take one away. */
    private List<Ask> lines(List<Ask> before) {
        List<Ask> lines = new ArrayList<>(random.nextBoolean() ? before : List.of());
        Set<String> there = new HashSet<>(lines.stream().map(Ask::check).toList());
        int many = random.nextInt(3);
        while (lines.size() < many) {
            String check = CHECKS.get(random.nextInt(CHECKS.size()));
            if (there.add(check)) {
                lines.add(line(check));
            }
        }
        if (lines.size() > many && random.nextInt(3) == 0) {
            lines.removeFirst();
        }
        if (kind.equals("housing") && there.add("home_visit") && random.nextInt(4) == 0) {
            lines.add(line("home_visit"));
        }
        return lines;
    }

    private Ask line(String check) {
        AskedOf of = check.equals("home_visit")
                ? AskedOf.HOME
                : kind.equals("housing") && random.nextBoolean() ? AskedOf.ADULTS : AskedOf.HELPER;
        AskedBefore before = AskedBefore.values()[random.nextInt(AskedBefore.values().length)];
        Integer months = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : null;
        WhoComes only = random.nextInt(4) == 0 ? WhoComes.CHILDREN : null;
        return new Ask(check, of, before, months, null, only, Set.of(), Set.of());
    }

    /** Something that was seen of an adult who lives there, or of the home. */
    public record Seen(
            UUID holder,
            String check,
            LocalDate day,
            @Nullable LocalDate until) {}

    /** Something that somebody is exempted from, for one kind of help; it is about the human who was the host then. */
    public record Exempted(UUID subject, int host, String kind, String check, LocalDate until) {}

    /** Somebody shows something. */
    public void shows(UUID holder, String check) {
        seen.add(new Seen(holder, check, today, ends()));
    }

    /** Two of the team agree to do without something for some days; now and then for another kind of help, which is of no use here. */
    public void exempts(UUID subject, int host, String check) {
        String help = random.nextInt(5) > 0 ? kind : kind.equals("housing") ? "language" : "housing";
        exempted.add(new Exempted(subject, host, help, check, today.plusDays(random.nextInt(40))));
    }

    /** What was agreed last is over before its day. */
    public void endsExemption() {
        if (!exempted.isEmpty()) {
            exempted.removeLast();
        }
    }
}
