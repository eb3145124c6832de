package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.incident.OpenIncident;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.answer.AnswerView;
import org.teranga.matching.placement.answer.HowAreYou;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantSettings;

/** Takes what one side of a stay says itself of how it is. It is support, and scores nobody; who is not well opens an incident by it. */
@ApplicationScoped
@Transactional
public class TakeFollowUp implements HowAreYou {
    private final Placements placements;
    private final FollowUps followUps;
    private final AnswerFollows follows;
    private final OpenIncident openIncident;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    TakeFollowUp(
            Placements placements,
            FollowUps followUps,
            AnswerFollows follows,
            OpenIncident openIncident,
            TenantSettings settings,
            Clock clock) {
        this.placements = placements;
        this.followUps = followUps;
        this.follows = follows;
        this.openIncident = openIncident;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void say(PlacementLinks.Followed side, String answer) {
        lived(side.placement());
        followUps.say(side.placement(), side.party().code(), answer, today());
        said(side, answer);
    }

    /**
     * A side answers one of the days on which it was asked; twice the same day says another thing instead.
     *
     * @throws Refusal not found where it was not asked, invalid for any other word, conflict where nobody lives there
     */
    void answer(PlacementLinks.Followed side, UUID id, String answer) {
        lived(side.placement());
        FollowUp asked = followUps
                .find(side.placement().value(), id)
                .filter(one -> one.side().equals(side.party().code()))
                .orElseThrow(Refusal::notFound);
        requireKnown(answer);
        followUps.answer(asked.id(), answer, FollowUps.Heard.OWN_PAGE);
        said(side, answer);
    }

    private void said(PlacementLinks.Followed side, String answer) {
        if (answer.equals("not_ok")) {
            openIncident.bySide(side, "");
        }
        follows.said(side.placement(), answer);
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

    /** @throws Refusal invalid for what is no answer */
    static void requireKnown(String answer) {
        if (!answer.matches("fine|talk|not_ok")) {
            throw Refusal.invalid(List.of(FieldError.of("answer", "stay.fault.answer")));
        }
    }

    private Placement lived(PlacementId id) {
        return lived(placements, id);
    }

    /** @throws Refusal not found where there is none, conflict where nobody lives there */
    static Placement lived(Placements placements, PlacementId id) {
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
