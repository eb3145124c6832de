package org.teranga.matching.desk.pair;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.plan.simulation.ForcePair;
import org.teranga.matching.plan.simulation.PairCost;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** Who would move if a pair were forced; computed when it is asked for. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id}/force/{offerId}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ForcePages {
    private final ForcePair forcePair;
    private final ShowForced showForced;

    @Inject
    ForcePages(ForcePair forcePair, ShowForced showForced) {
        this.forcePair = forcePair;
        this.showForced = showForced;
    }

    /** What it would cost, and whom. Only who may start a run may have it computed. */
    @GET
    @Requires(Permission.RUN_START)
    public HtmlPage force(@PathParam("id") UUID id, @PathParam("offerId") UUID offerId) {
        NeedId need = new NeedId(id);
        OfferId offer = new OfferId(offerId);
        Optional<PairCost> cost = forcePair.cost(need, offer);
        return new HtmlPage("matching/desk/force", showForced.show(need, offer, cost));
    }
}
