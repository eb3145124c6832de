package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.answer.SideSections;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** Each side says whether it would like the stay to be longer. Once both have said, it stands, and each reads the other's word. */
@ApplicationScoped
@Transactional
public class SayLonger {
    private static final List<String> ANSWERS = List.of("longer", "not");
    private static final int LONGEST = 1_100;

    /** Within how many days the team speaks with both once they have said. */
    private static final int TEAM_DAYS = 2;

    private final Wishes wishes;
    private final Placements placements;
    private final CaseTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SayLonger(Wishes wishes, Placements placements, CaseTasks tasks, AuditTrail audit, Clock clock) {
        this.wishes = wishes;
        this.placements = placements;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it.
     *
     * @param sent {@code answer}: longer or not; {@code until}: until which day, where it says one
     * @throws Refusal conflict where nobody asks, or where both have said something else already, invalid with every fault
     */
    public void say(PlacementLinks.Followed side, Answers sent) {
        Placement placement = placements.locked(side.placement()).orElseThrow(Refusal::notFound);
        List<Wish> both = asked(placement);
        Wish before = own(both, side).orElseThrow(() -> Refusal.conflict("ending.refused.not_now"));
        Wish now = read(sent, before);
        if (now.equals(before)) {
            return;
        }
        if (allSaid(both)) {
            throw Refusal.conflict("ending.refused.both_said");
        }
        UUID id = placement.id().value();
        wishes.say(id, now);
        audit.record("stay.wish_said", "placement", id);
        if (allSaid(wishes.of(id, now.lastDay()))) {
            tasks.done("placement", id, StayTask.LAST_DAY_CALL);
            tasks.open("placement", id, StayTask.WISHES_SAID, today().plusDays(TEAM_DAYS));
        }
    }

    private static Wish read(Answers sent, Wish before) {
        FormReader in = new FormReader(sent);
        String answer = in.choice("answer", ANSWERS);
        if (answer == null) {
            in.fault("answer", "answer.last.fault");
        }
        LocalDate until = "longer".equals(answer) ? in.day("until") : null;
        LocalDate last = before.lastDay();
        if (until != null && (!until.isAfter(last) || until.isAfter(last.plusDays(LONGEST)))) {
            in.fault("until", "answer.last.fault.day");
        }
        in.end();
        return new Wish(before.side(), last, "longer".equals(answer), until);
    }

    /** What this side reads of the last day; null while nobody asks. */
    public SideSections.@Nullable LastDay section(PlacementLinks.Followed side) {
        Placement placement = placements.find(side.placement()).orElseThrow(Refusal::notFound);
        List<Wish> both = asked(placement);
        Wish own = own(both, side).orElse(null);
        if (own == null) {
            return null;
        }
        boolean all = allSaid(both);
        boolean longer = all && both.stream().allMatch(wish -> Objects.equals(wish.longer(), true));
        return new SideSections.LastDay(own.lastDay(), own.code(), own.until(), all ? (longer ? "longer" : "not") : "");
    }

    private List<Wish> asked(Placement placement) {
        return placement.state().sleepsThere()
                ? wishes.of(placement.id().value(), placement.stay().until())
                : List.of();
    }

    private static Optional<Wish> own(List<Wish> both, PlacementLinks.Followed side) {
        return both.stream()
                .filter(wish -> wish.side().equals(side.party().code()))
                .findFirst();
    }

    private static boolean allSaid(List<Wish> both) {
        return both.stream().allMatch(wish -> wish.longer() != null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
