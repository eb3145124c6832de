package org.teranga.matching.pool.need.status;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.teranga.platform.theme.Redirect;

/** A need in the file of the member whose it is: as behind the secret link, but by signing in. */
@Path(PersonPages.LANG + "/me/needs/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class OwnNeedPages {
    private final OwnNeeds own;
    private final NeedViews views;
    private final CurrentPerson person;
    private final NeedCompletion completion;

    @Inject
    OwnNeedPages(OwnNeeds own, NeedViews views, CurrentPerson person, NeedCompletion completion) {
        this.completion = completion;
        this.own = own;
        this.views = views;
        this.person = person;
    }

    /** The address of this page, from the root of the host. */
    static String path(String lang, NeedId id) {
        return "/" + lang + "/me/needs/" + id.value();
    }

    /** How the need stands. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage status(
            @PathParam("lang") String lang,
            @PathParam("id") UUID id,
            @QueryParam("happened") @Nullable String happened) {
        Need need = own.find(person.requiredSubject(), new NeedId(id));
        return new HtmlPage("matching/pool/need/status", views.status(need, path(lang, need.id()), happened));
    }

    /** What the household had not said yet. */
    @GET
    @Path("complete")
    @Requires(Permission.OWN_FILE)
    public PageOrRedirect complete(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Need need = own.find(person.requiredSubject(), new NeedId(id));
        return completion.form(need, path(lang, need.id()));
    }

    /** Says it. */
    @POST
    @Path("complete")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect complete(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        Need need = own.find(person.requiredSubject(), new NeedId(id));
        return completion.send(need, path(lang, need.id()), sent, lang);
    }

    /** Takes the need back; nobody is told. */
    @POST
    @Path("withdraw")
    @Requires(Permission.OWN_FILE)
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        own.withdraw(person.requiredSubject(), new NeedId(id));
        return after(lang, id, "withdrawn");
    }

    /** Undoes it. */
    @POST
    @Path("restore")
    @Requires(Permission.OWN_FILE)
    public Redirect restore(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        own.restore(person.requiredSubject(), new NeedId(id));
        return after(lang, id, "restored");
    }

    private static Redirect after(String lang, UUID id, String happened) {
        return new Redirect(path(lang, new NeedId(id)) + "?happened=" + happened);
    }
}
