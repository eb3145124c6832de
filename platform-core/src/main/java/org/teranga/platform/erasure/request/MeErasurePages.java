package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;

/** A member asks to be erased: the account, and all that belongs to it. */
@Path(PersonPages.LANG + "/me/erase")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.OWN_FILE)
public class MeErasurePages {
    private final OwnErasure own;
    private final CurrentPerson person;
    private final MemberBook members;

    @Inject
    MeErasurePages(OwnErasure own, CurrentPerson person, MemberBook members) {
        this.own = own;
        this.person = person;
        this.members = members;
    }

    /** The page. */
    @GET
    @Requires(Permission.OWN_FILE)
    @Transactional
    public HtmlPage page(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        return own.page(who(lang), href(lang), back(lang), happened);
    }

    /** A code is written. */
    @POST
    @Path("code")
    @Requires(Permission.OWN_FILE)
    public Redirect code(@PathParam("lang") String lang) {
        return own.send(who(lang), href(lang));
    }

    /** It was typed. */
    @POST
    @Path("confirm")
    @Requires(Permission.OWN_FILE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect confirm(@PathParam("lang") String lang, Answers sent) {
        return own.confirm(who(lang), href(lang), back(lang), sent);
    }

    /** The member stays. */
    @POST
    @Path("keep")
    @Requires(Permission.OWN_FILE)
    public Redirect keep(@PathParam("lang") String lang) {
        return own.keep(who(lang), href(lang));
    }

    private DataSubject who(String lang) {
        person.requireHuman();
        UUID account = person.requiredSubject();
        EmailAddress email = members.find(account)
                .flatMap(member -> EmailAddress.parse(member.email()))
                .orElse(null);
        return new DataSubject(account, email, lang);
    }

    private static String back(String lang) {
        return "/" + lang + "/me";
    }

    private static String href(String lang) {
        return back(lang) + "/erase";
    }
}
