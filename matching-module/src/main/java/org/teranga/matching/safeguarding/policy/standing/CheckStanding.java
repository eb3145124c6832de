package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        List<MissingCheck> missing = new ArrayList<>();
        for (FloorLine line : FloorOfHelp.of(people.kind())) {
            if (!day.isBefore(line.announced())) {
                missing(
                        people,
                        new Asked(
                                people.kind(),
                                line.ask(),
                                day.isBefore(line.effective()) ? line.announced() : null,
                                true),
                        missing);
            }
        }
        policy.asks(people.kind()).forEach(ask -> missing(people, new Asked(people.kind(), ask, null, false), missing));
        return missing.isEmpty() ? MissingChecks.NONE : new MissingChecks(missing);
    }

    private void missing(AskedPeople people, Asked asked, List<MissingCheck> missing) {
        people.subjects(asked.ask.of()).forEach((subject, counts) -> missing(subject, counts, asked, missing));
    }

    private void missing(UUID subject, Set<UUID> counts, Asked asked, List<MissingCheck> missing) {
        Ask ask = asked.ask;
        if (!asked.floor && shown.exempts(counts, asked.kind, ask.check(), day)) {
            return;
        }
        if (!shown.meets(counts, ask, day)) {
            missing.add(asked.lacking(ask.check(), subject));
        } else if (ask.check().equals(CheckCode.ETHICS_COURSE) && !shown.meets(counts, TRAUMA, day)) {
            missing.add(asked.lacking(CheckCode.TRAUMA_COURSE, subject));
        }
    }

    private record Asked(String kind, Ask ask, @Nullable LocalDate proposedSince, boolean floor) {
        MissingCheck lacking(String check, UUID subject) {
            return new MissingCheck(check, ask.of(), subject, ask.before(), ask.only(), proposedSince, floor);
        }
    }
}
