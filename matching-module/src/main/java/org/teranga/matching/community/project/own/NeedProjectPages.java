package org.teranga.matching.community.project.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdEntries;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The project behind a need's secret link. Whoever has the link is the household. */
@Path(PersonPages.LANG + "/need/status/{link}/project")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NeedProjectPages {
    private final HouseholdEntries entries;
    private final OwnProjectPage page;

    @Inject
    NeedProjectPages(HouseholdEntries entries, OwnProjectPage page) {
        this.entries = entries;
        this.page = page;
    }

    /** The project. */
    @GET
    @Public
    public HtmlPage project(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @QueryParam("happened") @Nullable String happened) {
        return page.page(entry(lang, token), happened);
    }

    /** The form of a part. */
    @GET
    @Path(ProjectPath.PARTS)
    @Public
    public HtmlPage part(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("section") String part,
            @QueryParam("id") @Nullable String id) {
        return page.part(entry(lang, token), part, id);
    }

    /** Does something to it. */
    @POST
    @Path("do/{form}")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect take(
            @PathParam("lang") String lang,
            @PathParam("link") String token,
            @PathParam("form") String form,
            Answers sent) {
        return page.take(entry(lang, token), form, sent);
    }

    /** Brings its picture. */
    @POST
    @Path("picture")
    @Public
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect bring(
            @PathParam("lang") String lang, @PathParam("link") String token, List<EntityPart> parts) {
        return page.picture(entry(lang, token), parts);
    }

    /** The pixels of its picture. */
    @GET
    @Path("picture.jpg")
    @Public
    @Produces("image/jpeg")
    public Response picture(@PathParam("lang") String lang, @PathParam("link") String token) {
        return page.jpeg(entry(lang, token));
    }

    private HouseholdEntry entry(String lang, String token) {
        return entries.behindNeed(lang, token, ProjectPath.PAGE);
    }
}
