package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Step;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.OpenedList;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** The placements as staff see them: the list, one, its steps, and asking many households at once. */
@Path("/{lang: [a-z]{2,3}}/desk/placements")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlacementPages {
    private static final int ROWS = 50;

    private final ListPlacements list;
    private final ShowPlacement show;
    private final TakeStaffStep takeStaffStep;
    private final PageContexts contexts;

    @Inject
    PlacementPages(ListPlacements list, ShowPlacement show, TakeStaffStep takeStaffStep, PageContexts contexts) {
        this.list = list;
        this.show = show;
        this.takeStaffStep = takeStaffStep;
        this.contexts = contexts;
    }

    /** The list, filtered, sorted, in pages; what is due first comes first. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.placements", order = 35)
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage list(@Context UriInfo uri) {
        return new HtmlPage(
                "matching/placement/list",
                list.show(asked(uri), "/" + uri.getPathParameters().getFirst("lang")));
    }

    private static OpenedList asked(UriInfo uri) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        return OpenedList.of(
                ListQuery.of(parameters, Set.of("view", "state", "q"), PlacementRows.SORTS, ROWS), parameters);
    }

    /** Proposes one offer to one household, as from its candidates. */
    @POST
    @Requires(Permission.PLACEMENT_PROPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect propose(
            @PathParam("lang") String lang,
            @FormParam("need") @Nullable String need,
            @FormParam("offer") @Nullable String offer) {
        PlacementRequest request = new PlacementRequest(need, offer);
        request.check();
        return to(lang, takeStaffStep.propose(request.need(), request.offer()));
    }

    /** Asks the households of those that are ticked; who cannot be asked is told with the reason. */
    @POST
    @Path("review")
    @Requires(Permission.PLACEMENT_PROPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HtmlPage review(@PathParam("lang") String lang, @FormParam("placement") List<String> ids) {
        return new HtmlPage("matching/placement/outcome", takeStaffStep.together(Step.REVIEW, ids, "/" + lang));
    }

    /** Tells both sides of those that are ticked how to reach each other; each was approved by itself before. */
    @POST
    @Path("introduce")
    @Requires(Permission.PLACEMENT_PROPOSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HtmlPage introduce(@PathParam("lang") String lang, @FormParam("placement") List<String> ids) {
        return new HtmlPage("matching/placement/outcome", takeStaffStep.together(Step.INTRODUCE, ids, "/" + lang));
    }

    /** One placement. */
    @GET
    @Path("{id}")
    @Requires(Permission.NEEDS_READ)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return page(lang, id, "");
    }

    /**
     * Takes a step; where that is not possible the page says why. With {@code then=introduce} whoever approves tells both sides at once. Where it is
     * taken beside the list, the address says which pair comes next.
     */
    @POST
    @Path("{id}/{step}")
    @Requires(Permission.NEEDS_READ)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect take(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @PathParam("step") String code,
            @Context UriInfo uri,
            Answers sent) {
        Step step = Step.of(code).orElseThrow(Refusal::notFound);
        PlacementId placement = new PlacementId(id);
        try {
            takeStaffStep.take(placement, step, StepForm.of(sent));
            if (step == Step.APPROVE && sent.first("then").equals("introduce")) {
                takeStaffStep.introduceIfAllowed(placement, StepForm.of(sent));
            }
        } catch (Invalid | Conflict refused) {
            String why = refused.errors().isEmpty()
                    ? contexts.text(refused.key(), refused.arguments().toArray())
                    : refused.errors().stream()
                            .map(fault ->
                                    contexts.text(fault.key(), fault.arguments().toArray()))
                            .collect(Collectors.joining(" "));
            return new HtmlPage(
                    "matching/placement/placement", show.show(placement, "/" + lang, why), RefusalStatus.of(refused));
        }
        OpenedList asked = asked(uri);
        return asked.open().isEmpty()
                ? to(lang, placement)
                : new Redirect("/" + lang + "/desk/placements"
                        + asked.after(placement.toString()).href());
    }

    private HtmlPage page(String lang, UUID id, String refused) {
        return new HtmlPage("matching/placement/placement", show.show(new PlacementId(id), "/" + lang, refused));
    }

    private static Redirect to(String lang, PlacementId id) {
        return new Redirect("/" + lang + "/desk/placements/" + id);
    }
}
