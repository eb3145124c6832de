package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.FloorLine;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;

/**
 * Holds what was shown against what is asked on one day: the floor first, then the policy. The one place that says what is missing. Ethics
 * counts with the course on what flight leaves behind only; an exemption takes away what the policy asks and never what the floor does.
 */
public final class CheckStanding {
    private static final Ask TRAUMA = Ask.of(CheckCode.TRAUMA_COURSE, AskedOf.HELPER, AskedBefore.PROPOSAL);

    private final Policy policy;
    private final ChecksShown shown;
    private final LocalDate day;

    /**
     * @param policy what the association asks on that day
     * @param shown  what there is
     */
    public CheckStanding(Policy policy, ChecksShown shown, LocalDate day) {
        this.policy = policy;
        this.shown = shown;
        this.day = day;
    }

    /** All that is missing of these people, whatever the moment and whoever comes. */
    public MissingChecks missing(AskedPeople people) {
        Subjects subjects = subjects(people);
        List<MissingCheck> missing = new ArrayList<>();
        for (FloorLine line : FloorOfHelp.of(people.kind())) {
            if (!day.isBefore(line.announced())) {
                LocalDate since = day.isBefore(line.effective()) ? line.announced() : null;
                missing(subjects, new Asked(people.kind(), line.ask(), since, true), missing);
            }
        }
        for (Ask ask : policy.asks(people.kind())) {
            missing(subjects, new Asked(people.kind(), ask, null, false), missing);
        }
        return missing.isEmpty() ? MissingChecks.NONE : new MissingChecks(missing);
    }

    private Subjects subjects(AskedPeople people) {
        List<ShownBy> everybody = new ArrayList<>();
        people.subjects(AskedOf.ADULTS).forEach((subject, counts) -> everybody.add(shown.by(subject, counts)));
        return new Subjects(everybody, shown.by(people.home(), List.of(people.home())));
    }

    private void missing(Subjects subjects, Asked asked, List<MissingCheck> missing) {
        switch (asked.ask.of()) {
            case HOME -> missing(subjects.home, asked, missing);
            case HELPER -> missing(subjects.everybody.getFirst(), asked, missing);
            case ADULTS -> subjects.everybody.forEach(one -> missing(one, asked, missing));
        }
    }

    private void missing(ShownBy one, Asked asked, List<MissingCheck> missing) {
        Ask ask = asked.ask;
        if (!asked.floor && one.exempts(asked.kind, ask.check(), day)) {
            return;
        }
        if (!one.meets(ask, day)) {
            missing.add(asked.lacking(ask.check(), one.subject()));
        } else if (ask.check().equals(CheckCode.ETHICS_COURSE) && !one.meets(TRAUMA, day)) {
            missing.add(asked.lacking(CheckCode.TRAUMA_COURSE, one.subject()));
        }
    }

    /** The host first, then whoever else lives there and is asked; and the home. */
    private record Subjects(List<ShownBy> everybody, ShownBy home) {}

    private record Asked(String kind, Ask ask, @Nullable LocalDate proposedSince, boolean floor) {
        MissingCheck lacking(String check, UUID subject) {
            return new MissingCheck(check, ask.of(), subject, ask.before(), ask.only(), proposedSince, floor);
        }
    }
}
