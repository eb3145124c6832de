package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Projects at the desk: the list, and the file of one. */
@Path("/{lang: [a-z]{2,3}}/desk/projects")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamProjectPages {
    private static final int ROWS = 50;
    private static final String FILE = "matching/community/file";

    private final ListProjects list;
    private final ShowTeamProject show;
    private final ProposeWords propose;
    private final SentForms forms;

    @Inject
    TeamProjectPages(ListProjects list, ShowTeamProject show, ProposeWords propose, SentForms forms) {
        this.list = list;
        this.show = show;
        this.propose = propose;
        this.forms = forms;
    }

    /** All of them, what was looked for longest first. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.projects", order = 36)
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), ListProjects.FILTERS, ListProjects.SORTS, ROWS);
        return new HtmlPage("matching/community/list", list.list(query, "/" + lang));
    }

    /** One of them; that it was read is noted. */
    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Requires(Permission.NEEDS_READ)
    public HtmlPage one(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(FILE, show.show(id, "/" + lang, happened, FilledForm.EMPTY));
    }

    /** Its picture, where the household opened it. */
    @GET
    @Path("{id: [0-9a-f-]{36}}/picture.jpg")
    @Requires(Permission.NEEDS_READ)
    @Produces("image/jpeg")
    public Response picture(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return show.picture(id);
    }

    /** Lays words before the household. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/propose")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect propose(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            propose.propose(id, sent);
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(FILE, show.show(id, "/" + lang, null, form), RefusalStatus.of(faulty));
        }
        return new Redirect("/" + lang + "/desk/projects/" + id + "?happened=proposed");
    }
}
