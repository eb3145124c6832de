package org.teranga.matching.moveon.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdEntry;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The page of a plan, by each way to it alike. */
@ApplicationScoped
class OwnPlanPage {
    private static final String PAGE = "matching/moveon/plan";
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final ShowOwnPlan show;
    private final TakePlanForm take;
    private final PlanCalendar calendar;
    private final SentForms forms;

    @Inject
    OwnPlanPage(ShowOwnPlan show, TakePlanForm take, PlanCalendar calendar, SentForms forms) {
        this.show = show;
        this.take = take;
        this.calendar = calendar;
        this.forms = forms;
    }

    /** The plan. */
    HtmlPage page(HouseholdEntry entry, @Nullable String happened) {
        return new HtmlPage(PAGE, show.show(entry, happened, null));
    }

    /** Takes a form and leads back; with faults the form comes back as it was sent. */
    PageOrRedirect take(HouseholdEntry entry, String form, Answers sent) {
        try {
            return new Redirect(entry.href() + "?happened=" + take.take(entry.owner(), form, sent));
        } catch (Invalid faulty) {
            FilledForm again = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.show(entry, null, again), RefusalStatus.of(faulty));
        }
    }

    /** Its dates for a calendar. */
    Response dates(HouseholdEntry entry) {
        return Response.ok(calendar.of(entry.owner(), entry.href()), CALENDAR).build();
    }
}
