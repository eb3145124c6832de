package org.teranga.matching.moveon.step.desk;

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

/** The templates of steps at the desk. */
@Path("/{lang: [a-z]{2,3}}/desk/plan-steps")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class StepDeskPages {
    private static final String CODE = "{code: [a-z0-9_]{1,60}}";
    private static final String PAGE = "matching/moveon/step";

    private final ShowStepTemplates show;
    private final KeepStepTemplates keep;
    private final SentForms forms;

    @Inject
    StepDeskPages(ShowStepTemplates show, KeepStepTemplates keep, SentForms forms) {
        this.show = show;
        this.keep = keep;
        this.forms = forms;
    }

    /** All of them. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.plan_steps", order = 38, section = "nav.section.stays")
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage list() {
        return new HtmlPage("matching/moveon/steps", show.list());
    }

    /** A new one. */
    @GET
    @Path("new")
    @Requires(Permission.FILES_WORK)
    public HtmlPage blank(@PathParam("lang") String lang) {
        return new HtmlPage(PAGE, show.blank("/" + lang, null));
    }

    /** Adds it. */
    @POST
    @Path("new")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect add(@PathParam("lang") String lang, Answers sent) {
        try {
            return to(lang, keep.add(sent));
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.blank("/" + lang, form), RefusalStatus.of(faulty));
        }
    }

    /** One, with its history. */
    @GET
    @Path(CODE)
    @Requires(Permission.NEEDS_READ)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("code") String code) {
        return new HtmlPage(PAGE, show.one(code, "/" + lang, null));
    }

    /** Words it, offers it no more, or follows the platform again. */
    @POST
    @Path(CODE + "/{what: word|off|follow}")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect keep(
            @PathParam("lang") String lang,
            @PathParam("code") String code,
            @PathParam("what") String what,
            Answers sent) {
        try {
            switch (what) {
                case "word" -> keep.word(code, sent);
                case "off" -> keep.off(code, sent);
                case "follow" -> keep.follow(code, sent);
                default -> throw Refusal.notFound();
            }
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.one(code, "/" + lang, form), RefusalStatus.of(faulty));
        }
        return to(lang, code);
    }

    private static Redirect to(String lang, String code) {
        return new Redirect("/" + lang + "/desk/plan-steps/" + code);
    }
}
