package org.teranga.matching.pool.need.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The page behind a need's secret link where its household says its people. Whoever has the link is the household. */
@Path(PersonPages.LANG + "/need/status/{link}/people")
@Produces(MediaType.TEXT_HTML)
public class NeedPeoplePages {
    private final NeedList list;
    private final PeoplePage page;

    @Inject
    NeedPeoplePages(NeedList list, PeoplePage page) {
        this.list = list;
        this.page = page;
    }

    /** Who they are, as far as it was said. */
    @GET
    @Public
    public HtmlPage people(@PathParam("lang") String lang, @PathParam("link") String token) {
        SecretLink link = new SecretLink(token);
        return page.form(need(link), path(lang, link), EntryPoint.OWN_PAGE);
    }

    /** Says it. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect tell(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        SecretLink link = new SecretLink(token);
        return page.send(need(link), path(lang, link), EntryPoint.OWN_PAGE, sent, lang);
    }

    private Need need(SecretLink link) {
        return list.open(link).orElseThrow(Refusal::notFound).listing();
    }

    private static String path(String lang, SecretLink link) {
        return "/" + lang + "/need/status/" + link.token();
    }
}
