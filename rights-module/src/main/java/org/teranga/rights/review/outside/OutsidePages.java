package org.teranga.rights.review.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.RefusalStatus;

/**
 * The pages behind the secret link of a reviewer outside the team: a page to read, a word to say about each section, and whether it is
 * right. No search engine lists it, no browser keeps it, no other site is told of it.
 */
@Path("/{lang: [a-z]{2,3}}/read-along/{link: [A-Za-z0-9_-]{32}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@BeforeOpening
public class OutsidePages {
    private static final String PAGE = "rights/outside";
    private static final Set<String> HAPPENED = Set.of("said", "answered");

    private final AskOutside ask;
    private final ShowOutside show;
    private final PageContexts contexts;
    private final SentForms sentForms;

    @Inject
    OutsidePages(AskOutside ask, ShowOutside show, PageContexts contexts, SentForms sentForms) {
        this.ask = ask;
        this.show = show;
        this.contexts = contexts;
        this.sentForms = sentForms;
    }

    /** The page. */
    @GET
    @Public
    public Response read(@PathParam("link") String link, @QueryParam("happened") @Nullable String happened) {
        String now = happened != null && HAPPENED.contains(happened) ? happened : "";
        return page(show.show(here(link), address(link), FilledForm.EMPTY, now), 200);
    }

    /** Takes a word about a section ({@code do=say}), or what the reader says of the whole ({@code do=right, not_right}). */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@PathParam("link") String link, Answers sent) {
        OutsideReview asked = here(link);
        if (!ask.open(asked)) {
            throw Refusal.gone("rightsdesk.outside.over");
        }
        try {
            String happened = show.take(asked, sent.first("do"), sent.first("anchor"), sent.first("words"));
            return Response.seeOther(URI.create(address(link) + "?happened=" + happened))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (Invalid refused) {
            return page(
                    show.show(asked, address(link), sentForms.again(sent, refused.errors()), ""),
                    RefusalStatus.of(refused));
        }
    }

    private OutsideReview here(String link) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        return ask.behind(link).orElseThrow(Refusal::notFound);
    }

    private String address(String link) {
        return "/" + contexts.language().tag() + "/read-along/" + link;
    }

    private static Response page(OutsideView view, int status) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(new HtmlPage(PAGE, view, status))
                .build();
    }
}
