package org.teranga.matching.stay.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.step.TellSide;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/** Tells both sides of a meeting, and the file what is for the team to do about it. */
@ApplicationScoped
class MeetingSides {
    private static final String KIND = "placement";
    private static final List<String> TASKS = List.of(
            StayTask.MEETING_TO_PLAN, StayTask.MEETING_CALL, StayTask.MEETING_INTERPRETER, StayTask.MEETING_TO_NOTE);

    /** Within how many days an interpreter is looked for. */
    private static final int INTERPRETER_DAYS = 2;

    private final TellSide tellSide;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    MeetingSides(TellSide tellSide, CaseTasks tasks, Clock clock) {
        this.tellSide = tellSide;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Writes to both; whoever has no address is called. */
    void tellBoth(String letter, Sides sides, StepActor by) {
        boolean household = tellSide.tell(letter, Party.HOUSEHOLD, sides, by);
        boolean host = tellSide.tell(letter, Party.HOST, sides, by);
        if (!household || !host) {
            waits(sides.placement().id().value(), StayTask.MEETING_CALL, 1);
        }
    }

    /** Writes to the side that is not this one; where it has no address it is called. */
    void tellOther(String letter, Party than, Sides sides) {
        if (!tellSide.tell(letter, than == Party.HOUSEHOLD ? Party.HOST : Party.HOUSEHOLD, sides)) {
            waits(sides.placement().id().value(), StayTask.MEETING_CALL, 0);
        }
    }

    /** Something is for the team to do within some days. */
    void waits(UUID placement, String what, int days) {
        tasks.open(
                KIND,
                placement,
                what,
                LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(days));
    }

    /** The team has done it. */
    void done(UUID placement, String what) {
        tasks.done(KIND, placement, what);
    }

    /** An interpreter is looked for, or is not any more. */
    void interpreter(UUID placement, FirstMeeting.Team team) {
        if (team.lacksInterpreter()) {
            waits(placement, StayTask.MEETING_INTERPRETER, INTERPRETER_DAYS);
        } else {
            done(placement, StayTask.MEETING_INTERPRETER);
        }
    }

    /** Nothing is to be done about these meetings any more. */
    void settled(Collection<UUID> placements) {
        TASKS.forEach(what -> tasks.doneAll(KIND, placements, what));
    }

    /** The dates of a meeting that are not past, for one side. */
    static List<Numbered> toCome(List<Instant> proposed, @Nullable List<Integer> suits, Instant now) {
        List<Numbered> dates = new ArrayList<>();
        for (int at = 0; at < proposed.size(); at++) {
            if (proposed.get(at).isAfter(now)) {
                dates.add(new Numbered(at + 1, proposed.get(at), suits != null && suits.contains(at + 1)));
            }
        }
        return dates;
    }

    /** A date with its number. */
    record Numbered(int number, Instant at, boolean suits) {}
}
