package org.teranga.webapp.histories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Tenant;

/** What goes on around the home of a history: what is asked, who lives there, what they show, from what they are exempted, and days that go by. */
final class AroundHome {
    private static final List<String> CHECKS = List.of("interview", "reference", "background_check", "identity");
    private static final List<String> MOMENTS = List.of("proposal", "introduction", "first_night");
    private static final int MOST_ADULTS = 2;
    private static final int MOST_DAYS = 5;
    private static final int LATEST = 20;
    private static final int LONG = 500;

    private final CheckDoors doors;
    private final Team team;
    private final Tenant own;
    private final Side host;
    private final Truth truth;
    private final ShownTruth checks;
    private final PublishedPolicies policies;
    private final Random random;
    private final HistoryLog log;
    private final List<Asked> waiting = new ArrayList<>();
    private int names;

    private record Asked(UUID id, @Nullable UUID who, int host, String check, LocalDate until, int lead) {}

    AroundHome(AssociationLife life, Side host, Truth truth, Random random, HistoryLog log) {
        doors = life.checkDoors();
        team = life.team();
        own = life.own();
        policies = life.policies();
        this.host = host;
        this.truth = truth;
        checks = truth.checks();
        this.random = random;
        this.log = log;
    }

    /** All that is asked of everybody, today or later, is there. */
    void showsAll() {
        List<CheckDoors.Shows> all = new ArrayList<>(asked());
        List.of("charter", "ethics_course", "trauma_course").forEach(check -> all.add(one(null, check)));
        all.add(one(checks.home(), "home_visit"));
        shows(all);
    }

    /** Something of it. */
    void something() {
        switch (random.nextInt(14)) {
            case 0 -> movesIn();
            case 1 -> movesOut();
            case 2, 3 -> exempts();
            case 4 -> endsExemption();
            case 5, 6 -> publishes();
            case 7, 8 -> later(1 + random.nextInt(MOST_DAYS));
            case 9 -> dayComes();
            case 10 -> takenBack();
            default -> renewed();
        }
    }

    private void publishes() {
        Way writer = lead();
        Way publisher = lead();
        List<AskedLine> lines = new ArrayList<>(random.nextBoolean() ? policies.latest() : List.of());
        if (!lines.isEmpty() && random.nextInt(3) == 0) {
            lines.removeFirst();
        }
        if (lines.size() < 2 && random.nextInt(3) > 0) {
            String check = CHECKS.get(random.nextInt(CHECKS.size()));
            if (lines.stream().noneMatch(line -> line.check().equals(check))) {
                lines.add(new AskedLine(
                        check,
                        random.nextBoolean(),
                        MOMENTS.get(random.nextInt(MOMENTS.size())),
                        random.nextInt(3) == 0 ? 1 + random.nextInt(6) : null));
            }
        }
        LocalDate from = checks.today.plusDays(random.nextBoolean() ? 0 : random.nextInt(LATEST));
        log.tell(writer.human() + " writes and " + publisher.human() + " publishes from " + from + " " + lines);
        if (doors.publish(own, writer, publisher, lines, from)) {
            truth.promise(writer.human() != publisher.human(), "one human published a policy alone");
            policies.published(from, lines);
            log.count("policy published");
        }
    }

    private void movesIn() {
        if (checks.adults.size() < MOST_ADULTS) {
            Way staff = random.nextBoolean() ? lead() : null;
            doors.movesIn(own, staff, host, "Adult " + names++).ifPresent(adult -> {
                log.tell("somebody moves in: " + adult);
                checks.adults.add(adult);
                log.count("moves in");
            });
        }
    }

    private void movesOut() {
        if (!checks.adults.isEmpty()) {
            UUID adult = checks.adults.get(random.nextInt(checks.adults.size()));
            if (doors.movesOut(own, lead(), host, adult)) {
                log.tell("somebody moves out: " + adult);
                checks.adults.remove(adult);
                log.count("moves out");
            }
        }
    }

    /** What is asked of somebody is taken back, and a lead asks to do without it; another confirms it, now or later, or nobody does. */
    private void exempts() {
        confirms();
        List<AskedLine> asked = policies.on(checks.today);
        if (asked.isEmpty()) {
            return;
        }
        AskedLine line = asked.get(random.nextInt(asked.size()));
        UUID who = line.adults() && !checks.adults.isEmpty() && random.nextBoolean() ? checks.adults.getFirst() : null;
        Way lead = lead();
        LocalDate until = checks.today.plusDays(random.nextInt(LATEST));
        Optional<UUID> asks = doors.exempt(own, lead, host, who, line, until);
        asks.ifPresent(id -> {
            log.tell(lead.human() + " asks to do without " + line.check() + " of " + who + " until " + until);
            waiting.add(new Asked(id, who, host.human, line.check(), until, lead.human()));
            log.count("exemption asked");
            takesBack(who, line.check());
        });
        confirms();
    }

    private void confirms() {
        for (Asked one : List.copyOf(waiting)) {
            Way by = team.accountOf(random.nextInt(Team.HUMANS), random);
            if (doors.confirm(own, by, one.id)) {
                Set<Integer> granters = new HashSet<>(Set.of(one.lead));
                granters.add(by.human());
                log.tell(by.human() + " confirms that " + one.check + " of " + one.who + " is not asked");
                truth.exempted(granters);
                checks.exempted(one.id, one.who, one.host, one.check, one.until, granters);
                waiting.remove(one);
                log.count("exempted");
            }
        }
    }

    private void endsExemption() {
        UUID id = checks.endsLastExemption();
        if (id != null) {
            log.tell("an exemption is taken back: " + doors.end(own, lead(), host, id));
            log.count("exemption ended");
        }
    }

    private void later(long days) {
        doors.later(own, days);
        checks.today = doors.today(own);
        log.tell("it is " + checks.today);
        log.count("days go by");
    }

    /** The day comes on which something ends or begins to count. */
    private void dayComes() {
        List<LocalDate> days = checks.turningDays().stream()
                .filter(day -> day.isBefore(checks.today.plusDays(2 * LATEST)))
                .toList();
        if (!days.isEmpty()) {
            later(ChronoUnit.DAYS.between(checks.today, days.get(random.nextInt(days.size()))));
            log.count("a day comes");
        }
    }

    private void takenBack() {
        UUID who = checks.adults.isEmpty() || random.nextBoolean() ? null : checks.adults.getFirst();
        takesBack(who, random.nextBoolean() ? "identity" : CHECKS.get(random.nextInt(CHECKS.size())));
    }

    private void takesBack(@Nullable UUID who, String check) {
        doors.takesBack(own, host, who, check);
        checks.takenBack(who, check);
        log.tell(check + " of " + who + " is taken back");
    }

    /** All that is asked beyond what everybody shows once is shown anew. */
    void renewed() {
        shows(asked());
        log.count("all renewed");
    }

    private List<CheckDoors.Shows> asked() {
        List<CheckDoors.Shows> all = new ArrayList<>();
        Set<AskedLine> lines = new HashSet<>(policies.on(checks.today));
        lines.addAll(policies.latest());
        lines.forEach(line -> all.add(one(null, line.check())));
        all.add(one(null, "identity"));
        for (UUID adult : checks.adults) {
            all.add(one(adult, "identity"));
            all.add(one(adult, "charter"));
            lines.stream().filter(AskedLine::adults).forEach(line -> all.add(one(adult, line.check())));
        }
        return all;
    }

    private CheckDoors.Shows one(@Nullable UUID who, String check) {
        LocalDate until = checks.today.plusDays(random.nextInt(12) == 0 ? random.nextInt(2 * LATEST) : LONG);
        return new CheckDoors.Shows(who, check, until);
    }

    private void shows(List<CheckDoors.Shows> all) {
        doors.shows(own, host, all);
        all.forEach(one -> checks.shown(one.who(), one.check(), one.until(), Set.of()));
        log.tell("is shown: " + all);
    }

    /** An account of somebody of the team who is a lead. */
    private Way lead() {
        return team.lead(random);
    }
}
