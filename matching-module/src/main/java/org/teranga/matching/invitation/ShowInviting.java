package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;

/** What can be said of inviting the persons of a plan, in three queries; within a transaction. */
@ApplicationScoped
public class ShowInviting {
    private final InvitationBatches batches;
    private final OfferInvitations invitations;

    @Inject
    ShowInviting(InvitationBatches batches, OfferInvitations invitations) {
        this.batches = batches;
        this.invitations = invitations;
    }

    /**
     * For a plan.
     *
     * @param lacking its offers that still lack something
     * @param home    the language of the page: {@code /fr}
     */
    public Inviting of(UUID run, Collection<OfferId> lacking, String home) {
        String href = home + "/desk/plan/invitations";
        return new Inviting(
                invitations.wanted(lacking),
                invitations.unproven(lacking),
                href,
                batches.last(run).map(batch -> last(batch, href)).orElse(null));
    }

    private Inviting.Last last(UUID batch, String href) {
        Map<String, Integer> states = invitations.states(batch);
        int waiting = states.getOrDefault("waiting", 0);
        int written = states.getOrDefault("written", 0);
        return new Inviting.Last(
                waiting + written + states.getOrDefault("member", 0) + states.getOrDefault("denied", 0) > 0
                        ? href + "/" + batch + "/undo"
                        : null,
                waiting,
                written,
                states.getOrDefault("open", 0),
                states.getOrDefault("member", 0),
                states.getOrDefault("denied", 0),
                states.getOrDefault("joined", 0),
                states.getOrDefault("unwritten", 0),
                states.getOrDefault("taken_back", 0));
    }
}
