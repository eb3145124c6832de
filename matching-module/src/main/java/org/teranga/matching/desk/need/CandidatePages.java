package org.teranga.matching.desk.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.step.ProposePlacement;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.preference.NotePreference;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.Redirect;

/** A need with its candidates: read, asked about, proposed. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CandidatePages {
    private static final int SHOWN = 20;
    private static final Set<String> ASKED = Set.of("why-not", "compare", "with");

    private static final Set<String> NOTED = Set.of("yes", "no");

    private final ShowNeed showNeed;
    private final ProposePlacement proposePlacement;
    private final NotePreference notePreference;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    CandidatePages(
            ShowNeed showNeed,
            ProposePlacement proposePlacement,
            NotePreference notePreference,
            CurrentPerson person,
            AuditTrail audit) {
        this.showNeed = showNeed;
        this.proposePlacement = proposePlacement;
        this.notePreference = notePreference;
        this.person = person;
        this.audit = audit;
    }

    /** The need; that somebody opened it is noted. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage need(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), ASKED, List.of("points"), SHOWN);
        String noted = Objects.requireNonNullElse(uri.getQueryParameters().getFirst("noted"), "");
        NeedView view = showNeed.show(new NeedId(id), query, NOTED.contains(noted) ? noted : "");
        audit.record("need.read", "need", id);
        return new HtmlPage("matching/desk/need", view);
    }

    /** Proposes one of its candidates; what comes next stands on the page of the placement. */
    @POST
    @Path("propose")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Redirect propose(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("offerId") @Nullable UUID offer) {
        Placement placement = proposePlacement.propose(new NeedId(id), required(offer), person.actor());
        return new Redirect("/" + lang + "/desk/placements/" + placement.id());
    }

    /** Notes that the household would rather have an offer. */
    @POST
    @Path("prefer")
    @Requires(Permission.NEEDS_WRITE)
    public Redirect prefer(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("offerId") @Nullable UUID offer) {
        notePreference.note(new NeedId(id), required(offer), person.requiredSubject());
        return noted(lang, id, "yes");
    }

    /** Takes that back. */
    @POST
    @Path("prefer/undo")
    @Requires(Permission.NEEDS_WRITE)
    public Redirect takeBack(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("offerId") @Nullable UUID offer) {
        notePreference.takeBack(new NeedId(id), required(offer));
        return noted(lang, id, "no");
    }

    private static Redirect noted(String lang, UUID id, String what) {
        return new Redirect("/" + lang + "/desk/needs/" + id + "?noted=" + what);
    }

    private static OfferId required(@Nullable UUID offer) {
        if (offer == null) {
            throw Refusal.notFound();
        }
        return new OfferId(offer);
    }
}
