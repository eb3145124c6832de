package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.answer.AnswerView;
import org.teranga.matching.placement.answer.HowAreYou;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantSettings;

/** Takes what one side of a stay says of how it is, on its own page or by way of staff. It is support, and scores nobody. */
@ApplicationScoped
@Transactional
public class TakeFollowUp implements HowAreYou {
    private static final String KIND = "placement";

    /** Within how many days somebody calls who would like to talk. */
    private static final int TALK_DAYS = 2;

    private final Placements placements;
    private final FollowUps followUps;
    private final CaseTasks tasks;
    private final TenantSettings settings;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final ListStays stays;
    private final Clock clock;

    @Inject
    TakeFollowUp(
            Placements placements,
            FollowUps followUps,
            CaseTasks tasks,
            TenantSettings settings,
            AuditTrail audit,
            CurrentPerson person,
            ListStays stays,
            Clock clock) {
        this.placements = placements;
        this.followUps = followUps;
        this.tasks = tasks;
        this.settings = settings;
        this.audit = audit;
        this.person = person;
        this.stays = stays;
        this.clock = clock;
    }

    @Override
    public void say(PlacementLinks.Followed side, String answer) {
        lived(side.placement());
        followUps.say(side.placement(), side.party().code(), answer, today());
        follows(side.placement().value(), answer);
    }

    @Override
    public AnswerView.Feels feels(PlacementLinks.Followed side) {
        Placement placement = lived(side.placement());
        Optional<FollowUp> last =
                followUps.lastSaid(side.placement().value(), side.party().code());
        return new AnswerView.Feels(
                last.map(FollowUp::answer).orElse(""),
                last.map(FollowUp::answeredAt)
                        .map(at -> LocalDate.ofInstant(at, Formats.ZONE))
                        .orElse(null),
                FollowUpDays.nextAfter(placement.stay().from(), settings.get(StaySettings.EVERY_DAYS), today()));
    }

    /**
     * Staff note what they heard on a call, on paper or at a visit; whoever was to call has called.
     *
     * @throws Refusal not found, also for who is one of its sides or lives there, invalid with every fault, conflict where nobody lives there
     */
    void note(UUID placement, UUID id, String answer, @Nullable String channel, @Nullable String saidOn) {
        person.requireHuman();
        stays.one(placement);
        Placement lived = lived(new PlacementId(placement));
        FollowUp asked = followUps.find(placement, id).orElseThrow(Refusal::notFound);
        if (!answer.matches("fine|talk|not_ok")) {
            throw Refusal.invalid(List.of(FieldError.of("answer", "stay.fault.answer")));
        }
        Noted noted = Noted.read(channel, saidOn, lived.stay().from(), today());
        followUps.answer(
                asked.id(),
                answer,
                new FollowUps.Heard(
                        noted.channel().code(), noted.saidOn(), person.actor().requiredPerson()));
        tasks.done(KIND, placement, StayTask.TALK_WANTED);
        tasks.done(KIND, placement, StayTask.FOLLOW_UP_CALL);
        follows(placement, answer);
    }

    /**
     * The lead has looked into it that one side was not well, and has settled it.
     *
     * @throws Refusal not found, also for who is one of the sides or lives there
     */
    void settle(UUID placement) {
        person.requireHuman();
        stays.one(placement);
        tasks.done(KIND, placement, StayTask.NOT_OK);
        audit.record("stay.settled", KIND, placement);
    }

    private void follows(UUID placement, String answer) {
        if (answer.equals("talk")) {
            tasks.open(KIND, placement, StayTask.TALK_WANTED, today().plusDays(TALK_DAYS));
        }
        if (answer.equals("not_ok")) {
            tasks.open(KIND, placement, StayTask.NOT_OK, today());
        }
        audit.record("stay.said", KIND, placement);
    }

    private Placement lived(PlacementId id) {
        Placement placement = placements.find(id).orElseThrow(Refusal::notFound);
        if (!placement.state().sleepsThere()) {
            throw Refusal.conflict("stay.refused.not_living");
        }
        return placement;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
