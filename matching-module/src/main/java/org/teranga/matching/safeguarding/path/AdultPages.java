package org.teranga.matching.safeguarding.path;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Public;
import org.teranga.platform.qualification.signature.ReadCharter;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/**
 * The page of an adult who lives where somebody is welcomed, by the adult's own link: what is asked and why, and the charter to sign. Nobody
 * else signs it: neither the host nor the team.
 */
@Path(PersonPages.LANG + "/adult/{link}")
@Produces(MediaType.TEXT_HTML)
public class AdultPages {
    static final String PATH = "/adult";

    private final AskedAdults asked;
    private final ReadCharter readCharter;

    @Inject
    AdultPages(AskedAdults asked, ReadCharter readCharter) {
        this.asked = asked;
        this.readCharter = readCharter;
    }

    /** What is asked. */
    @GET
    @Public
    @Transactional
    public HtmlPage page(@PathParam("lang") String lang, @PathParam("link") String token) {
        return new HtmlPage(
                "matching/path/adult", asked.view(token, way(lang, token).action()));
    }

    /** The charter, to be read and signed. */
    @GET
    @Path("charter")
    @Public
    @Transactional
    public HtmlPage charter(@PathParam("lang") String lang, @PathParam("link") String token) {
        ReadCharter.Way way = way(lang, token);
        return readCharter.page(asked.opened(token).id(), lang, way.action(), way.back());
    }

    /** Signs; with faults the page comes back. */
    @POST
    @Path("charter")
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect sign(@PathParam("lang") String lang, @PathParam("link") String token, Answers sent) {
        try {
            asked.sign(token, lang, sent);
        } catch (Invalid faulty) {
            return readCharter.again(asked.opened(token).id(), lang, way(lang, token), sent, faulty);
        }
        return new Redirect(way(lang, token).back());
    }

    private static ReadCharter.Way way(String lang, String token) {
        String back = "/" + lang + PATH + "/" + token;
        return new ReadCharter.Way(back + "/charter", back);
    }
}
