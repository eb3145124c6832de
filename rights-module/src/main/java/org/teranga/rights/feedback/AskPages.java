package org.teranga.rights.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** Readers say what they think of a page, and ask; one form, on a page of its own. */
@Path(PersonPages.LANG + "/rights")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AskPages {
    private final TakeNote take;

    @Inject
    AskPages(TakeNote take) {
        this.take = take;
    }

    /**
     * The form.
     *
     * @param slug    the page that it is about
     * @param kind    {@code question}, {@code mistake} or {@code not_useful}
     * @param section the anchor of the section
     * @param sent    whether it was just sent
     */
    @GET
    @Public
    @Path("ask")
    public HtmlPage form(
            @PathParam("lang") String lang,
            @QueryParam("page") @Nullable String slug,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("section") @Nullable String section,
            @QueryParam("sent") @Nullable String sent) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound(); // nobody of the platform would read it
        }
        return new HtmlPage(
                "rights/reader/ask",
                take.form(
                        lang,
                        slug == null ? "" : slug,
                        TakeNote.kind(kind),
                        section == null ? "" : section,
                        sent != null));
    }

    /** Sends it; with faults the form comes back. */
    @POST
    @Public
    @Path("ask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect send(@PathParam("lang") String lang, Answers sent) {
        return take.written(lang, sent)
                .<PageOrRedirect>map(faulty -> new HtmlPage("rights/reader/ask", faulty, 422))
                .orElseGet(() -> new Redirect(TakeNote.sentHref(lang, sent)));
    }

    /** A thumb: up is thanked for; after down there is a form that asks what was missing. */
    @POST
    @Public
    @Path("{slug: [a-z0-9-]+}/thumb")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect thumb(@PathParam("lang") String lang, @PathParam("slug") String slug, Answers sent) {
        boolean up = "yes".equals(sent.first("useful"));
        take.thumb(lang, slug, up);
        String next = "/" + lang + "/rights/ask?page=" + slug + "&kind=" + (up ? "useful&sent=1" : "not_useful");
        return new Redirect(next);
    }
}
