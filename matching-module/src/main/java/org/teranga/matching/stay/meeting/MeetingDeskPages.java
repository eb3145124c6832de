package org.teranga.matching.stay.meeting;

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
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The first meeting of two who were introduced: staff propose dates, note what was agreed, and whether they met. */
@Path("/{lang: [a-z]{2,3}}/desk/stays/{placement: [0-9a-f-]{36}}/meeting")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeetingDeskPages {
    private static final String PAGE = "matching/stay/meeting";

    private final ShowMeeting show;
    private final PlanMeeting plan;
    private final SentForms forms;
    private final PageContexts contexts;
    private final CurrentPerson person;

    @Inject
    MeetingDeskPages(ShowMeeting show, PlanMeeting plan, SentForms forms, PageContexts contexts, CurrentPerson person) {
        this.show = show;
        this.plan = plan;
        this.forms = forms;
        this.contexts = contexts;
        this.person = person;
    }

    /** What is planned, and what was. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return new HtmlPage(PAGE, show.one(placement, "/" + lang, FilledForm.EMPTY, ""));
    }

    /** Proposes dates, or others. */
    @POST
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect propose(
            @PathParam("lang") String lang, @PathParam("placement") UUID placement, Answers sent) {
        return after(lang, placement, sent, () -> plan.propose(placement, sent));
    }

    /** Notes the date that was agreed on the telephone. */
    @POST
    @Path("agree")
    @Requires(Permission.FILES_WORK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect agree(@PathParam("lang") String lang, @PathParam("placement") UUID placement, Answers sent) {
        return after(lang, placement, sent, () -> plan.agree(placement, sent));
    }

    /** Calls it off. */
    @POST
    @Path("cancel")
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect cancel(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return after(lang, placement, Answers.NONE, () -> plan.cancel(placement));
    }

    /** They did not meet. */
    @POST
    @Path("nobody")
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect nobody(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return after(lang, placement, Answers.NONE, () -> plan.nobodyCame(placement));
    }

    /** They have met: each is asked once more. */
    @POST
    @Path("met")
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect met(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return after(lang, placement, Answers.NONE, () -> plan.held(placement, person));
    }

    /** An interpreter was found. */
    @POST
    @Path("interpreter")
    @Requires(Permission.FILES_WORK)
    public PageOrRedirect interpreter(@PathParam("lang") String lang, @PathParam("placement") UUID placement) {
        return after(lang, placement, Answers.NONE, () -> plan.interpreterFound(placement));
    }

    private PageOrRedirect after(String lang, UUID placement, Answers sent, Runnable step) {
        try {
            step.run();
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.one(placement, "/" + lang, form, ""), RefusalStatus.of(faulty));
        } catch (Conflict refused) {
            String why = contexts.text(refused.key(), refused.arguments().toArray());
            return new HtmlPage(
                    PAGE, show.one(placement, "/" + lang, FilledForm.EMPTY, why), RefusalStatus.of(refused));
        }
        return new Redirect("/" + lang + "/desk/stays/" + placement + "/meeting");
    }
}
