package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.step.TellSide;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;

/** Asks both sides of each stay, three weeks before its last day, whether they would like it to be longer; each last day once. */
@ApplicationScoped
@Transactional
class AskLastDays {
    /** So many days before the last one, as the team is told of it. */
    static final int AHEAD = 21;

    private final Wishes wishes;
    private final Placements placements;
    private final Pairs pairs;
    private final TellSide tellSide;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    AskLastDays(Wishes wishes, Placements placements, Pairs pairs, TellSide tellSide, CaseTasks tasks, Clock clock) {
        this.wishes = wishes;
        this.placements = placements;
        this.pairs = pairs;
        this.tellSide = tellSide;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Those that are to be asked. */
    List<Wishes.Ending> due() {
        return wishes.toAsk(today().plusDays(AHEAD));
    }

    /** Asks both; whoever can be written to by no way is called. */
    void ask(Wishes.Ending ending) {
        placements
                .locked(new PlacementId(ending.id()))
                .filter(any -> wishes.begin(ending.id(), ending.lastDay()))
                .ifPresent(placement -> {
                    Sides sides = pairs.of(placement);
                    boolean household = tellSide.tell("last_day", Party.HOUSEHOLD, sides);
                    boolean host = tellSide.tell("last_day", Party.HOST, sides);
                    if (!household || !host) {
                        tasks.open("placement", ending.id(), StayTask.LAST_DAY_CALL, today().plusDays(3));
                    }
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
