package org.teranga.matching.placement.step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.teranga.matching.placement.PromisesPeople;
import org.teranga.matching.placement.gate.PromisesChecks;
import org.teranga.matching.placement.gate.PromisesWorld;
import org.teranga.matching.safeguarding.policy.Ask;

/** What goes on around a home: who lives there, what they show, what they are exempted from, what is asked, and days that go by. */
final class PromisesHome {
    private static final int MOST_DAYS = 30;

    private final Random random;
    private final PromisesPeople people;
    private final PromisesWorld world;
    private final PromisesChecks checks;

    PromisesHome(Random random, PromisesPeople people, PromisesWorld world) {
        this.random = random;
        this.people = people;
        this.world = world;
        this.checks = world.checks;
    }

    /** Something of it; what it was. */
    String something() {
        return switch (random.nextInt(10)) {
            case 0 -> {
                checks.movesIn(people.id());
                yield "moves in";
            }
            case 1 -> {
                checks.movesOut();
                yield "moves out";
            }
            case 2 -> exempted();
            case 4 -> {
                checks.endsExemption();
                yield "exemption ended";
            }
            case 5 -> {
                checks.publishes();
                yield "policy published";
            }
            case 6 -> {
                world.later(1 + random.nextInt(MOST_DAYS));
                yield "days go by";
            }
            case 7 -> {
                String check = anyCheck();
                UUID who = checks.somebody(world.host);
                checks.seen.removeIf(
                        one -> one.holder().equals(who) && one.check().equals(check));
                yield "check taken back";
            }
            case 3, 8 -> renewed();
            default -> shown();
        };
    }

    /** The day comes on which something ends or begins to count: an exemption, a check, another policy, the raised floor. */
    String dayComes() {
        List<LocalDate> days = checks.turningDays();
        if (days.isEmpty()) {
            return "no day to come";
        }
        LocalDate day = days.get(random.nextInt(days.size()));
        world.later((int) ChronoUnit.DAYS.between(checks.today, day));
        return "a day comes";
    }

    private String shown() {
        UUID who = checks.somebody(world.host);
        if (!who.equals(world.host.person)) {
            checks.shows(who, who.equals(checks.home) ? "home_visit" : anyCheck());
        }
        return "check shown";
    }

    /** All that is asked today is shown anew, of everybody who lives there and of the home. */
    private String renewed() {
        for (Ask line : checks.asked()) {
            switch (line.of()) {
                case HOME -> checks.shows(checks.home, line.check());
                case HELPER -> checks.shows(world.host.person, line.check());
                case ADULTS -> {
                    checks.shows(world.host.person, line.check());
                    checks.adults.forEach(adult -> checks.shows(adult.person(), line.check()));
                }
            }
        }
        checks.adults.forEach(adult -> {
            checks.shows(adult.person(), "identity");
            checks.shows(adult.person(), "charter");
        });
        checks.shows(checks.home, "home_visit");
        return "all renewed";
    }

    /** What the policy asks of somebody is not there any more, and two of the team agree to do without it. */
    String exempted() {
        List<Ask> asked = checks.asked();
        if (asked.isEmpty()) {
            return "nobody to exempt";
        }
        Ask line = asked.get(random.nextInt(asked.size()));
        UUID who = switch (line.of()) {
            case HOME -> checks.home;
            case HELPER -> world.host.person;
            case ADULTS -> checks.somebody(world.host);
        };
        checks.seen.removeIf(one -> one.holder().equals(who) && one.check().equals(line.check()));
        world.grants.removeIf(
                one -> one.holder().equals(who) && one.what().code().equals(line.check()));
        checks.exempts(who, world.host.human, line.check());
        return "exempted";
    }

    private String anyCheck() {
        return PromisesChecks.CHECKS.get(random.nextInt(PromisesChecks.CHECKS.size()));
    }
}
