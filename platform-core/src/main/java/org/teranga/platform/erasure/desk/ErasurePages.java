package org.teranga.platform.erasure.desk;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Erasures as the team sees them: who is erased soon and why, one person, and what keeps a file. */
@Path("/{lang: [a-z]{2,3}}/desk/erasures")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ErasurePages {
    private static final Set<String> HAPPENINGS = Set.of("asked", "held", "lifted");

    private final ShowErasures show;
    private final EraseTogether.Asking asking;
    private final HoldFiles holdFiles;
    private final ShowPerson showPerson;
    private final SentForms forms;

    @Inject
    ErasurePages(
            ShowErasures show,
            EraseTogether.Asking asking,
            HoldFiles holdFiles,
            ShowPerson showPerson,
            SentForms forms) {
        this.show = show;
        this.asking = asking;
        this.holdFiles = holdFiles;
        this.showPerson = showPerson;
        this.forms = forms;
    }

    /** Who is erased soon, and why. */
    @MenuEntry(
            menu = Menu.DESK,
            key = "erasures.nav",
            order = 86,
            section = "nav.section.association",
            who = Permission.PERSONS_ERASE)
    @MenuEntry(
            menu = Menu.ADMIN,
            key = "erasures.nav",
            order = 72,
            icon = "clock",
            who = Permission.SETTINGS_EDIT,
            section = "admin.group.data")
    @GET
    @Requires(Permission.AUDIT_READ)
    @Transactional
    public HtmlPage list(@PathParam("lang") String lang) {
        return new HtmlPage("platform/erasure/list", show.list(lang));
    }

    /** One person. */
    @GET
    @Path("{person: [0-9a-f-]{36}}")
    @Requires(Permission.OFFERS_READ)
    @Transactional
    public HtmlPage person(
            @PathParam("lang") String lang,
            @PathParam("person") UUID person,
            @QueryParam("happened") @Nullable String happened) {
        String known = happened != null && HAPPENINGS.contains(happened) ? happened : "";
        return shown(lang, person, FilledForm.EMPTY, known, 200);
    }

    /** The person of an offer or a need, as the page of it leads here. */
    @GET
    @Path("record/{record: [0-9a-f-]{36}}")
    @Requires(Permission.OFFERS_READ)
    public Redirect record(@PathParam("lang") String lang, @PathParam("record") UUID record) {
        return new Redirect(ShowErasures.path(lang) + "/" + showPerson.of(record));
    }

    /** Asks that the person be erased; another confirms. */
    @POST
    @Path("{person: [0-9a-f-]{36}}/ask")
    @Requires(Permission.PERSONS_ERASE)
    public Redirect ask(@PathParam("lang") String lang, @PathParam("person") UUID person) {
        asking.ask(person);
        return after(lang, person, "asked");
    }

    /** Keeps the file from being erased; without a reason the page comes back. */
    @POST
    @Path("{person: [0-9a-f-]{36}}/hold")
    @Requires(Permission.PERSONS_ERASE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional(dontRollbackOn = Refusal.class)
    public PageOrRedirect hold(@PathParam("lang") String lang, @PathParam("person") UUID person, Answers sent) {
        try {
            holdFiles.hold(person, sent.first("reason"));
            return after(lang, person, "held");
        } catch (Invalid faulty) {
            return shown(lang, person, forms.again(sent, faulty.errors()), "", RefusalStatus.of(faulty));
        }
    }

    /** Lifts what keeps it. */
    @POST
    @Path("{person: [0-9a-f-]{36}}/lift")
    @Requires(Permission.PERSONS_ERASE)
    public Redirect lift(@PathParam("lang") String lang, @PathParam("person") UUID person) {
        holdFiles.lift(person);
        return after(lang, person, "lifted");
    }

    private HtmlPage shown(String lang, UUID person, FilledForm form, String happened, int status) {
        String href = ShowErasures.path(lang) + "/" + person;
        return new HtmlPage("platform/erasure/person", showPerson.of(person, href, form, happened), status);
    }

    private static Redirect after(String lang, UUID person, String happened) {
        return new Redirect(ShowErasures.path(lang) + "/" + person + "?happened=" + happened);
    }
}
