package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.pool.rest.RestingOffers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** Staff prepare the end of a stay that is not their own, and note what is done once it has ended. */
@ApplicationScoped
@Transactional
class PrepareEnd {
    private static final int LONGEST = 1_000;
    private static final List<String> PLACES =
            Arrays.stream(NextHome.values()).map(NextHome::code).toList();

    private final OpenStays stays;
    private final Wishes wishes;
    private final EndPlans plans;
    private final RestingOffers resting;
    private final SayAgain sayAgain;
    private final CaseTasks tasks;
    private final AuditTrail audit;

    @Inject
    PrepareEnd(
            OpenStays stays,
            Wishes wishes,
            EndPlans plans,
            RestingOffers resting,
            SayAgain sayAgain,
            CaseTasks tasks,
            AuditTrail audit) {
        this.stays = stays;
        this.wishes = wishes;
        this.plans = plans;
        this.resting = resting;
        this.sayAgain = sayAgain;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @throws Refusal not found where there is no such stay for this reader */
    EndingView show(UUID id, String home, FilledForm form) {
        Sides sides = stays.read(id);
        Placement placement = sides.placement();
        LocalDate last = placement.stay().until();
        Optional<EndPlans.Plan> plan = last == null ? Optional.empty() : plans.of(id, last);
        boolean lives = placement.state().sleepsThere();
        boolean works = stays.works();
        return new EndingView(
                home + "/desk/stays/" + id + "/ending",
                home + "/desk/placements/" + id,
                sides.need().receiptNumber(),
                sides.offer().receiptNumber(),
                placement.state().code(),
                last,
                wishes.of(id, last).stream()
                        .map(wish -> new EndingView.Said(wish.side(), wish.code(), wish.until()))
                        .sorted((one, other) -> other.side().compareTo(one.side()))
                        .toList(),
                lives
                        ? plan.map(EndPlans.Plan::next).orElse("")
                        : Objects.requireNonNullElse(placement.sleepsNext(), ""),
                plan.map(EndPlans.Plan::words).orElse(""),
                works && lives && last != null,
                FollowEnds.CLOSING.stream()
                        .filter(what -> tasks.waits(FollowEnds.KIND, id, what))
                        .toList(),
                resting.after(id)
                        .map(rest -> new EndingView.Rest(rest.againFrom()))
                        .orElse(null),
                works,
                PLACES,
                form);
    }

    /**
     * Where the household sleeps next.
     *
     * @param sent {@code next}: a code; {@code words}: what the team adds
     * @throws Refusal not found, conflict where nobody lives there or no last day is agreed, invalid with every fault
     */
    void plan(UUID id, Answers sent) {
        Sides sides = stays.hold(id);
        Placement placement = sides.placement();
        LocalDate last = placement.stay().until();
        if (!placement.state().sleepsThere() || last == null) {
            throw Refusal.conflict("ending.refused.no_last_day");
        }
        FormReader in = new FormReader(sent);
        String next = in.required("next", in.choice("next", PLACES), "ending.fault.next");
        String words = in.text("words", LONGEST, "ending.fault.words");
        in.end();
        NextHome planned = NextHome.of(next).orElseThrow();
        plans.keep(id, last, sides.contact(Party.HOUSEHOLD).personId(), planned, words, stays.member());
        if (planned != NextHome.UNKNOWN) {
            tasks.done(FollowEnds.KIND, id, StayTask.STAY_ENDS);
        }
        audit.record("stay.end_planned", "placement", id);
    }

    /** @throws Refusal not found where there is nothing of that to do */
    void done(UUID id, @Nullable String what) {
        stays.hold(id);
        if (what == null || !FollowEnds.CLOSING.contains(what) || !tasks.waits(FollowEnds.KIND, id, what)) {
            throw Refusal.notFound();
        }
        tasks.done(FollowEnds.KIND, id, what);
        audit.record("stay.closing_done", "placement", id);
    }

    /** The host told the team from when. @throws Refusal as {@link SayAgain#again} */
    void again(UUID id, Answers sent) {
        sayAgain.again(stays.hold(id), sent, stays.member());
    }
}
