package org.teranga.platform.qualification.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A member signs the charter. */
@Path(PersonPages.LANG + "/me/charter")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OwnCharterPages {
    private final ReadCharter readCharter;
    private final SignCharter signCharter;
    private final CurrentPerson person;

    @Inject
    OwnCharterPages(ReadCharter readCharter, SignCharter signCharter, CurrentPerson person) {
        this.readCharter = readCharter;
        this.signCharter = signCharter;
        this.person = person;
    }

    /** To be read and signed. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage charter(@PathParam("lang") String lang) {
        return readCharter.page(person.requiredSubject(), lang, path(lang), "/" + lang + "/me");
    }

    /** Signs; with faults the page comes back. */
    @POST
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect sign(@PathParam("lang") String lang, Answers sent) {
        try {
            signCharter.sign(person.requiredSubject(), lang, sent);
        } catch (Invalid faulty) {
            ReadCharter.Way way = new ReadCharter.Way(path(lang), "/" + lang + "/me");
            return readCharter.again(person.requiredSubject(), lang, way, sent, faulty);
        }
        return new Redirect(path(lang));
    }

    private static String path(String lang) {
        return "/" + lang + "/me/charter";
    }
}
