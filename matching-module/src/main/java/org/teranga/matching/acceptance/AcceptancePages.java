package org.teranga.matching.acceptance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** Accepting a plan, what became of each suggestion, asking the households, and undoing it. */
@Path("/{lang: [a-z]{2,3}}/desk/plan/proposals")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AcceptancePages {
    private final AcceptPlan acceptPlan;
    private final ShowAcceptance showAcceptance;
    private final CurrentPerson person;

    @Inject
    AcceptancePages(AcceptPlan acceptPlan, ShowAcceptance showAcceptance, CurrentPerson person) {
        this.acceptPlan = acceptPlan;
        this.showAcceptance = showAcceptance;
        this.person = person;
    }

    /** Accepts {@code need} of each row that is ticked, or {@code all}: {@code ready} or {@code everything}; {@code run} names the plan. */
    @POST
    @Requires(Permission.PLACEMENT_PROPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect accept(@PathParam("lang") String lang, Answers sent) {
        return to(lang, acceptPlan.accept(Selection.of(sent), person.requiredSubject()));
    }

    /** What became of each suggestion, or how far it is. */
    @GET
    @Path("{id}")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public HtmlPage report(@PathParam("lang") String lang, @PathParam("id") UUID id, @Context UriInfo uri) {
        AcceptanceId acceptance = new AcceptanceId(id);
        return new HtmlPage(
                "matching/acceptance/report",
                showAcceptance.show(acceptance, new Answers(uri.getQueryParameters()), "/" + lang));
    }

    /** Asks the households of all that was proposed. */
    @POST
    @Path("{id}/ask")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        AcceptanceId acceptance = new AcceptanceId(id);
        acceptPlan.ask(acceptance, person.requiredSubject());
        return to(lang, acceptance);
    }

    /** Takes back what nobody has answered. */
    @POST
    @Path("{id}/undo")
    @Requires(Permission.PLACEMENT_PROPOSE)
    public Redirect undo(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        AcceptanceId acceptance = new AcceptanceId(id);
        acceptPlan.undo(acceptance, person.requiredSubject());
        return to(lang, acceptance);
    }

    private static Redirect to(String lang, AcceptanceId id) {
        return new Redirect("/" + lang + "/desk/plan/proposals/" + id);
    }
}
