package org.teranga.webapp.histories;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Tenant;

/** One history: a household and a host, and anything that happens to them, by any door, in any order; after each event the oracle looks. */
final class History {
    private static final int EVENTS = 26;
    /** So many more where the two were introduced. */
    private static final int OF_A_STAY = 14;

    /** Proposals that were refused one after the other, and approvals at all: nothing more comes of the two. */
    private static final int MOST_REFUSED = 4;

    private static final int MOST_UNAPPROVED = 7;

    private static final List<String> STEPS = List.of(
            "review",
            "household-accepts",
            "host-accepts",
            "approve",
            "introduce",
            "association-signs",
            "start-trial",
            "household-declines",
            "end",
            "withdraw");
    private static final List<String> FLOOR = List.of("charter", "ethics_course", "trauma_course");

    private final Doors doors;
    private final Team team;
    private final Tenant own;
    private final Random random;
    private final int number;
    private final boolean insider;
    /** Neither side writes or reads: staff note what both say. */
    private final boolean paper;

    private final Sides sides;
    private final Side household;
    private final Side host;
    private final Truth truth;
    private final Attestations attestations;
    private final AroundHome home;
    private final OldAddresses oldAddresses;
    private final HistoryLog log;
    private int refused;
    private int unapproved;
    private @Nullable Side waiting;
    private @Nullable UUID placement;
    private String state = "";

    /** @param seen how often what was reached, over all histories */
    History(AssociationLife life, Random random, int number, Map<String, Integer> seen) {
        doors = life.doors();
        team = life.team();
        own = life.own();
        this.random = random;
        this.number = number;
        log = new HistoryLog(seen);
        insider = random.nextBoolean();
        paper = one(3);
        sides = new Sides(team, random, number);
        household = sides.one("household", 2);
        host = sides.hostOtherThan(household);
        truth = new Truth(
                household,
                host,
                new ShownTruth(host, life.policies(), life.checkDoors().today(own)));
        attestations = new Attestations(doors, own, host, truth, log);
        oldAddresses = new OldAddresses(doors, own, truth, log);
        home = new AroundHome(life, host, truth, random, log);
        begin();
    }

    /** Lives it; the error says what happened before it. */
    void live() {
        try {
            for (int i = 0; i < EVENTS + (isLed() ? OF_A_STAY : 0) && isOpen(); i++) {
                something();
                look();
            }
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(broken.getMessage() + "; before it:" + log, broken);
        }
    }

    private void begin() {
        Way stater = team.anybody(random, insider);
        household.reference = one(3) ? "H-" + number : null;
        doors.state(own, household, stater);
        household.hands.add(stater.human());
        doors.leave(own, host);
        for (Side side : List.of(household, host)) {
            if (side.account != null) {
                doors.belongs(own, side);
            }
        }
        if (!one(6)) {
            home.showsAll();
        }
    }

    private boolean isOpen() {
        return refused < MOST_REFUSED && unapproved < MOST_UNAPPROVED;
    }

    /** The two were introduced, or live together. */
    private boolean isLed() {
        return NextSteps.inContact(state) || NextSteps.sleeps(state);
    }

    private void something() {
        if (one(8)) {
            home.something();
            state = placement == null ? "" : doors.stateOf(own, placement);
        }
        if (placement == null || !NextSteps.goesOn(state)) {
            propose(team.any(random, insider));
            return;
        }
        int event = random.nextInt(100);
        if (event < 52) {
            next();
        } else if (event < 62) {
            staff(one(2) ? "household-accepts" : "host-accepts", team.any(random, insider));
        } else if (event < 68) {
            staff(STEPS.get(random.nextInt(STEPS.size())), team.any(random, insider));
        } else if (event < 76) {
            own(one(2) ? household : host, one(3) ? "object" : one(3) ? "share" : one(6) ? "stop" : "yes");
        } else {
            around(event);
        }
    }

    private void around(int event) {
        switch (event) {
            case 76, 77, 78 -> attestations.attest(team.any(random, insider), FLOOR.get(random.nextInt(FLOOR.size())));
            case 79, 80, 81 -> attestations.confirm(team.anybody(random, insider));
            case 82, 83 -> correct(household);
            case 84, 85 -> correct(host);
            case 86, 87 -> change();
            case 88, 89 -> bring();
            case 90 -> acceptRow();
            case 91, 92 -> forge(household);
            case 93 -> forge(host);
            case 94, 95 -> {
                oldAddresses.letter(household);
                oldAddresses.letter(host);
            }
            case 96, 97 -> oldAddresses.identity(household, host, placement);
            default -> somethingWasWrong();
        }
    }

    private void propose(Way by) {
        log.tell(by.human() + (by.isProgram() ? "'s program proposes" : " proposes"));
        placement = doors.propose(own, by, household, host).orElse(placement);
        boolean made = placement != null && doors.stateOf(own, placement).equals("proposed");
        if (made) {
            truth.proposed(by);
        }
        refused = made ? 0 : refused + 1;
        log.count(made ? "proposed" : "not proposed");
    }

    /** What comes next, by who should do it. */
    private void next() {
        if (state.equals("introduced") && one(4)) {
            if (one(3)) {
                somethingWasWrong();
            } else {
                own(one(2) ? household : host, one(3) ? "stop" : "yes");
            }
            return;
        }
        if (state.equals("confirmed") && one(4)) {
            home.renewed();
        }
        String step = NextSteps.after(state, truth.unsigned(), random);
        if (NextSteps.isSaid(step) && !paper && !one(3)) {
            own(step.startsWith("host-") ? host : household, NextSteps.word(step));
        } else if (step.equals("approve")) {
            staff(one(6) ? "withdraw" : step, one(3) ? team.any(random, insider) : otherThan(truth.hands()));
        } else if (step.equals("association-signs")) {
            staff(step, one(3) ? team.any(random, insider) : otherThan(truth.noters()));
        } else {
            staff(step, team.any(random, insider));
        }
    }

    /** Somebody who had no part in it; anybody where all had. */
    private Way otherThan(Set<Integer> hands) {
        return IntStream.range(0, Team.HUMANS)
                .filter(human -> !hands.contains(human))
                .mapToObj(human -> team.accountOf(human, random))
                .findFirst()
                .orElseGet(() -> team.any(random, insider));
    }

    private void staff(String step, Way by) {
        if (!NextSteps.leadsOn(step) && !one(4)) {
            return;
        }
        log.tell(by.human() + (by.isProgram() ? "'s program takes " : " takes ") + step);
        String body = NextSteps.body(step, doors.noted(own), truth.checks().today, random);
        HttpResponse<String> answer = doors.step(own, by, placement, step, body);
        boolean taken = answer.statusCode() == 200;
        String now = doors.stateOf(own, placement);
        if (taken && step.endsWith("-accepts") && now.equals(state)) {
            truth.spoke(step.startsWith("host-") ? host : household, by);
            log.count("spoke");
        } else if (taken) {
            truth.team(step, by);
            unapproved = 0;
            log.count("taken " + step);
        } else {
            log.count(answer.statusCode() + " " + step);
            log.tell("refused: " + answer.statusCode());
            unapproved += step.equals("approve") ? 1 : 0;
        }
    }

    /** By the own file, or by the newest letter. */
    private void own(Side side, String word) {
        Way account = side.account;
        log.tell(side.party + " says " + word);
        int status;
        if (account != null && one(2)) {
            status = doors.post(own, account.browser(), "/en/me/proposals/" + placement + "/" + word, Map.of())
                    .status();
        } else {
            String letter = doors.letter(side).orElse(null);
            if (letter == null) {
                return;
            }
            side.letters.add(new Side.Letter(side.email, letter));
            truth.page(side, state, doors.get(own, doors.nobody(), letter).body());
            status = doors.post(own, doors.nobody(), letter + "/" + word, Map.of())
                    .status();
        }
        said(side, word, side.human, status);
        if (status == 303) {
            side.answered = true;
        }
    }

    private void said(Side side, String word, int by, int status) {
        String now = doors.stateOf(own, placement);
        boolean moved = !now.equals(state) || Set.of("share", "confirm", "sign").contains(word);
        if (status == 303 && moved) {
            truth.own(side, word, by);
            log.count(side.party + " " + word + (by == side.human ? "" : " by another"));
        } else {
            log.count(status + " own " + word);
        }
    }

    /** Whoever stated the record has its link, and says yes by it. */
    private void forge(Side side) {
        int forger = side.hands.stream().findFirst().orElse(side.human);
        String where = side.isHousehold() ? "/en/need/status/" : "/en/offer/status/";
        log.tell(forger + " says yes for " + side.party + " by the link of the record");
        int status = doors.post(own, doors.nobody(), where + side.link + "/proposal/" + placement + "/yes", Map.of())
                .status();
        boolean moved = !doors.stateOf(own, placement).equals(state);
        said(side, "yes", forger, status);
        if (status == 303 && moved) {
            side.answered = false;
        }
    }

    /** Staff write the side otherwise. */
    private void correct(Side side) {
        Way by = team.anybody(random, insider);
        Side after = sides.otherwise(side);
        log.tell(by.human() + " writes " + after.shown());
        if (doors.correct(own, by, after)) {
            side.hands.add(by.human());
            becomes(side, after);
            log.count("corrected");
        }
    }

    /** The host writes it otherwise by the own link. */
    private void change() {
        Side after = sides.otherwise(host);
        log.tell("the host writes " + after.shown());
        doors.change(own, after).ifPresent(link -> {
            after.link = link;
            becomes(host, after);
            log.count("changed");
        });
    }

    private void bring() {
        if (household.reference != null) {
            Way by = team.any(random, insider);
            if (by.isProgram()) {
                return;
            }
            Side after = sides.otherwise(household);
            log.tell(by.human() + " brings " + after.shown());
            String became = doors.bring(own, by, after);
            log.count("row " + became);
            if (became.equals("updated")) {
                household.hands.add(by.human());
                becomes(household, after);
            } else if (became.equals("waiting")) {
                after.hands.add(by.human());
                waiting = after;
            }
        }
    }

    private void acceptRow() {
        Way by = team.anybody(random, insider);
        Side after = waiting;
        if (after != null && doors.acceptRow(own, by, household)) {
            log.tell(by.human() + " accepts the row");
            household.hands.addAll(after.hands);
            household.hands.add(by.human());
            becomes(household, after);
            waiting = null;
            log.count("row accepted");
        }
    }

    private void somethingWasWrong() {
        Way by = team.any(random, insider);
        if (isLed()) {
            log.tell(by.human() + " says that something was wrong");
            if (doors.step(own, by, placement, "end", "{\"reason\":\"not_well\",\"next\":\"shelter\"}")
                            .statusCode()
                    == 200) {
                truth.team("end", by);
                truth.wasWrong();
                log.count("something was wrong");
                anotherHousehold();
            }
        }
    }

    /** With whom something was wrong is proposed to nobody, whoever else waits. */
    private void anotherHousehold() {
        Side another = sides.one("household", 2);
        Way by = team.anybody(random, insider);
        if (another.human == host.human) {
            return;
        }
        doors.state(own, another, by);
        if (doors.propose(own, by, another, host).isPresent()) {
            throw new AssertionError("a host with whom something was wrong is proposed to another household");
        }
    }

    private void becomes(Side side, Side after) {
        if (!side.email.equals(after.email)) {
            oldAddresses.left(side.email);
        }
        side.becomes(after);
    }

    private void look() {
        if (placement != null) {
            state = doors.stateOf(own, placement);
            if (isLed() || one(6)) {
                truth.always(state, doors.read(own, team.accountOf(0, random), placement));
            }
        }
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }
}
