package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.teranga.matching.home.ServePhoto;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.refusal.Refusal;

/** Photographs of a home for the household to which it is proposed, as long as it is. */
@ApplicationScoped
class ProposalPhotos {
    private final Placements placements;
    private final ServePhoto servePhoto;

    @Inject
    ProposalPhotos(Placements placements, ServePhoto servePhoto) {
        this.placements = placements;
        this.servePhoto = servePhoto;
    }

    /**
     * One of them.
     *
     * @throws Refusal not found where it is not shown, the host asks, or nothing is proposed any more
     */
    @Transactional
    Response photo(PlacementLinks.Followed followed, UUID id) {
        Placement placement = placements
                .find(followed.placement())
                .filter(one ->
                        followed.party() == Party.HOUSEHOLD && one.state().holds())
                .orElseThrow(Refusal::notFound);
        return servePhoto.toHousehold(placement.offer(), id);
    }
}
