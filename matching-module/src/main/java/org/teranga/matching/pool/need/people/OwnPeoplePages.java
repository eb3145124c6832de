package org.teranga.matching.pool.need.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;

/** The page in a member's own file where the household says its people. */
@Path(PersonPages.LANG + "/me/needs/{id}/people")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class OwnPeoplePages {
    private final OwnNeeds own;
    private final CurrentPerson person;
    private final PeoplePage page;

    @Inject
    OwnPeoplePages(OwnNeeds own, CurrentPerson person, PeoplePage page) {
        this.own = own;
        this.person = person;
        this.page = page;
    }

    /** Who they are, as far as it was said. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage people(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return page.form(need(id), path(lang, id), EntryPoint.OWN_PAGE);
    }

    /** Says it. */
    @POST
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect tell(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return page.send(need(id), path(lang, id), EntryPoint.OWN_PAGE, sent, lang);
    }

    private Need need(UUID id) {
        return own.find(person.requiredSubject(), new NeedId(id));
    }

    private static String path(String lang, UUID id) {
        return "/" + lang + "/me/needs/" + id;
    }
}
