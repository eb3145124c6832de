package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.incident.OpenIncident;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** Takes what staff heard from one side of a stay of how it is. */
@ApplicationScoped
@Transactional
class NoteFollowUp {
    private final Placements placements;
    private final ListStays stays;
    private final FollowUps followUps;
    private final AnswerFollows follows;
    private final OpenIncident openIncident;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    NoteFollowUp(
            Placements placements,
            ListStays stays,
            FollowUps followUps,
            AnswerFollows follows,
            OpenIncident openIncident,
            CurrentPerson person,
            Clock clock) {
        this.placements = placements;
        this.stays = stays;
        this.followUps = followUps;
        this.follows = follows;
        this.openIncident = openIncident;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Staff note what they heard on a call, on paper or at a visit; whoever was to call has called.
     *
     * @throws Refusal not found, also for who is one of its sides or lives there, invalid with every fault, conflict where nobody lives there
     */
    void note(UUID placement, UUID id, String answer, @Nullable String channel, @Nullable String saidOn) {
        person.requireHuman();
        stays.one(placement);
        PlacementId of = new PlacementId(placement);
        Placement lived = TakeFollowUp.lived(placements, of);
        FollowUp asked = followUps.find(placement, id).orElseThrow(Refusal::notFound);
        TakeFollowUp.requireKnown(answer);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Noted noted = Noted.read(channel, saidOn, lived.stay().from(), today);
        UUID me = person.actor().requiredPerson();
        followUps.answer(asked.id(), answer, new FollowUps.Heard(noted.channel().code(), noted.saidOn(), me));
        follows.called(of);
        if (answer.equals("not_ok")) {
            openIncident.heard(of, Party.of(asked.side()), me, noted.saidOn());
        }
        follows.said(of, answer);
    }
}
