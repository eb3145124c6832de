package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.matching.plan.simulation.ForcePair;
import org.teranga.matching.plan.simulation.PairCost;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarReaders;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;

/**
 * The offers for a need as JSON. Sentences are in the language of {@code Accept-Language}; where it names none of the association's, in
 * the association's first one.
 */
@Path("/api/v1/needs/{id}/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {
    private static final String USUAL_SIZE = "20";

    private final Candidates candidates;
    private final Sentences sentences;
    private final ForcePair forcePair;
    private final BarReaders readers;

    @Inject
    CandidateResource(Candidates candidates, Sentences sentences, ForcePair forcePair, BarReaders readers) {
        this.candidates = candidates;
        this.sentences = sentences;
        this.forcePair = forcePair;
        this.readers = readers;
    }

    /** The offers that no rule forbids, the best first, in pages of at most 200. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public ListPage<CandidateAnswer> best(
            @PathParam("id") UUID need,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size == null ? USUAL_SIZE : size);
        Ranking ranking = candidates.best(new NeedId(need), paging.offset(), paging.size());
        return new ListPage<>(ranking.best().stream().map(this::told).toList(), ranking.total());
    }

    /** What every rule says about one offer, also where it is no candidate. */
    @GET
    @Path("{offerId}")
    @Requires(Permission.NEEDS_READ)
    public CandidateAnswer one(@PathParam("id") UUID need, @PathParam("offerId") UUID offer) {
        return told(candidates.of(new NeedId(need), new OfferId(offer)));
    }

    /** Whoever lives there learns nothing of what was wrong, not from here either. */
    private CandidateAnswer told(Assessment pair) {
        boolean hidden = Assessment.SAFETY.equals(pair.stoppedBy()) && readers.lives(pair.offer());
        return CandidateAnswer.of(hidden ? pair.asHeld() : pair, sentences);
    }

    /** What it would cost to bring the two together, and who would have to move; nothing is changed by asking. */
    @GET
    @Path("{offerId}/cost")
    @Requires(Permission.NEEDS_READ)
    public CostAnswer cost(@PathParam("id") UUID need, @PathParam("offerId") UUID offer) {
        Optional<PairCost> cost = forcePair.cost(new NeedId(need), new OfferId(offer));
        if (cost.isEmpty()) {
            candidates.of(new NeedId(need), new OfferId(offer)); // 404 where there is no such need or offer here
        }
        return CostAnswer.of(cost);
    }
}
