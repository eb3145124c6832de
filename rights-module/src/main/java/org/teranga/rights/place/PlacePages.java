package org.teranga.rights.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;

/** The public list of places to go to; what an address asks and nobody knows is left out, so that an old link still shows the list. */
@Path(PersonPages.LANG + "/rights/places")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlacePages {
    private static final int LONGEST_TOWN = 100;

    private final ShowPlaces show;
    private final PageContexts contexts;

    @Inject
    PlacePages(ShowPlaces show, PageContexts contexts) {
        this.show = show;
        this.contexts = contexts;
    }

    /** Those of a department, of a sort, by their distance from a commune. */
    @GET
    @Public
    public HtmlPage places(
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("town") @DefaultValue("") String town) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        String typed = town.strip();
        return new HtmlPage(
                "rights/place/places",
                show.view(
                        contexts.language().tag(),
                        Departments.byCode(department).isPresent() ? department : "",
                        PlaceCategory.of(category).map(PlaceCategory::code).orElse(""),
                        typed.length() > LONGEST_TOWN ? typed.substring(0, LONGEST_TOWN) : typed));
    }
}
