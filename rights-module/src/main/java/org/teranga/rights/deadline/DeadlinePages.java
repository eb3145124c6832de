package org.teranga.rights.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.rights.reader.RightsTag;

/**
 * A reader counts a deadline. With scripts it is counted on their device, and no request says anything of it; without, the form is answered in
 * the same request. Nothing of it is in an address, a cookie, a log or the database.
 */
@Path(PersonPages.LANG + "/rights/deadlines")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeadlinePages {
    /** The template of the page. */
    public static final String TEMPLATE = "rights/deadline/deadlines";

    private static final int INVALID = 422;

    private final ShowDeadlines show;
    private final RightsTag tag;

    @Inject
    DeadlinePages(ShowDeadlines show, RightsTag tag) {
        this.show = show;
        this.tag = tag;
    }

    /** The page, which a telephone may keep. */
    @GET
    @Public
    public Response page(@PathParam("lang") String lang, @Context Request request) {
        requireAssociation();
        return tag.answer(request, "deadlines", () -> new HtmlPage(TEMPLATE, show.show(lang)));
    }

    /** Counts for a browser without scripts. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(@PathParam("lang") String lang, Answers sent) {
        requireAssociation();
        DeadlinesView view = show.counted(lang, sent);
        return Response.ok(new HtmlPage(TEMPLATE, view, view.form().faults().isEmpty() ? 200 : INVALID))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static void requireAssociation() {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
