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
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The project in a member's own file; of whoever has asked for nothing there is none. */
@Path(PersonPages.LANG + "/me/project")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class MeProjectPages {
    private final HouseholdEntries entries;
    private final OwnProjectPage page;
    private final CurrentPerson person;

    @Inject
    MeProjectPages(HouseholdEntries entries, OwnProjectPage page, CurrentPerson person) {
        this.entries = entries;
        this.page = page;
        this.person = person;
    }

    /** The project. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage project(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        return page.page(entry(lang), happened);
    }

    /** The form of a part. */
    @GET
    @Path(ProjectPath.PARTS)
    @Requires(Permission.OWN_FILE)
    public HtmlPage part(
            @PathParam("lang") String lang, @PathParam("section") String part, @QueryParam("id") @Nullable String id) {
        return page.part(entry(lang), part, id);
    }

    /** Does something to it. */
    @POST
    @Path("do/{form}")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect take(@PathParam("lang") String lang, @PathParam("form") String form, Answers sent) {
        person.requireHuman();
        return page.take(entry(lang), form, sent);
    }

    /** Brings its picture. */
    @POST
    @Path("picture")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect bring(@PathParam("lang") String lang, List<EntityPart> parts) {
        person.requireHuman();
        return page.picture(entry(lang), parts);
    }

    /** The pixels of its picture. */
    @GET
    @Path("picture.jpg")
    @Requires(Permission.OWN_FILE)
    @Produces("image/jpeg")
    public Response picture(@PathParam("lang") String lang) {
        return page.jpeg(entry(lang));
    }

    private HouseholdEntry entry(String lang) {
        return entries.signedIn(lang, ProjectPath.PAGE);
    }
}
