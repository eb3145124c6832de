package org.teranga.matching.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.placement.ProposePlacement;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;

/** A need with its candidates: read, asked about, proposed. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CandidatePages {
    private final NeedCandidates candidates;
    private final ProposePlacement proposePlacement;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    CandidatePages(
            NeedCandidates candidates, ProposePlacement proposePlacement, CurrentPerson person, AuditTrail audit) {
        this.candidates = candidates;
        this.proposePlacement = proposePlacement;
        this.person = person;
        this.audit = audit;
    }

    /** The need; that somebody opened it is noted. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage need(
            @PathParam("id") UUID id,
            @QueryParam("why-not") @Nullable String whyNot,
            @QueryParam("compare") @Nullable String compare) {
        NeedView view = candidates.show(new NeedId(id), whyNot, compare);
        audit.record("need.read", "need", id);
        return new HtmlPage("matching/desk/need", view);
    }

    /** Proposes one of its candidates. */
    @POST
    @Path("propose")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Response propose(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("offerId") @Nullable UUID offer) {
        if (offer == null) {
            throw Problem.notFound();
        }
        proposePlacement.propose(new NeedId(id), new OfferId(offer), person.requiredSubject());
        return Response.seeOther(URI.create("/" + lang + "/desk/needs/" + id)).build();
    }
}
