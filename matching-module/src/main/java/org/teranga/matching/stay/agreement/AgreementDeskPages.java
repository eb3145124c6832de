package org.teranga.matching.stay.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.stay.StayAccess;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.print.Papers;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** The agreement of a stay as staff read it, print it for who signs on paper, and note that the insurer has answered. */
@Path("/{lang: [a-z]{2,3}}/desk/stays/{placement: [0-9a-f-]{36}}/agreement")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AgreementDeskPages {
    private final ShowAgreement show;
    private final Insurances insurances;
    private final StayAccess access;
    private final Papers papers;
    private final CurrentPerson person;

    @Inject
    AgreementDeskPages(
            ShowAgreement show, Insurances insurances, StayAccess access, Papers papers, CurrentPerson person) {
        this.show = show;
        this.insurances = insurances;
        this.access = access;
        this.papers = papers;
        this.person = person;
    }

    /** As a page. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage page(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return new HtmlPage("matching/stay/agreement_desk", view(lang, placement, false));
    }

    /** On paper, in the languages of both sides beside the French. */
    @GET
    @Path("agreement.pdf")
    @Produces(MediaType.WILDCARD)
    @Requires(Permission.NEEDS_READ)
    public Response paper(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        HtmlPage page = new HtmlPage(OwnAgreement.PAGE, view(lang, placement, true));
        return OwnAgreement.printed(papers.pdf(page, home(lang, placement)));
    }

    /** The team has seen the insurer's answer. */
    @POST
    @Path("insurance")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect insurance(
            @PathParam("lang") String lang,
            @PathParam("placement") UUID placement,
            @FormParam("seenOn") @Nullable String seenOn) {
        insurances.note(placement, Objects.requireNonNullElse(seenOn, ""));
        return new Redirect(home(lang, placement));
    }

    private AgreementView view(String lang, UUID placement, boolean paper) {
        access.require(placement);
        String home = home(lang, placement);
        return show.of(
                new PlacementId(placement),
                new ShowAgreement.Reader(
                        Party.TEAM,
                        true,
                        paper,
                        "/" + lang + "/desk/placements/" + placement,
                        home + "/agreement.pdf",
                        "",
                        person.may(Permission.FILES_WORK)));
    }

    private static String home(String lang, UUID placement) {
        return "/" + lang + "/desk/stays/" + placement + "/agreement";
    }
}
