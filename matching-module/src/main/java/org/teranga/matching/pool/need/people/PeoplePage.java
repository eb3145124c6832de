package org.teranga.matching.pool.need.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.minor.MinorHelp;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.People;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The page on which a household says its people, by the secret link, in its own file, and on the desk alike. */
@ApplicationScoped
class PeoplePage {
    /** The button that asks for one row more. */
    private static final String MORE = "more";

    private final TellPeople tellPeople;
    private final MinorHelp minorHelp;
    private final SentForms forms;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    PeoplePage(TellPeople tellPeople, MinorHelp minorHelp, SentForms forms, PageContexts contexts, Clock clock) {
        this.tellPeople = tellPeople;
        this.minorHelp = minorHelp;
        this.forms = forms;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The form, filled with who is known. */
    HtmlPage form(Need need, String href, EntryPoint from) {
        People people = tellPeople.of(need.id());
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        return page(need, href, from, PeopleForm.filled(people, need.terms().household(), today), 200);
    }

    /** Keeps them and leads back; asked for a row more, or with faults, the form comes back; children alone are told where to go. */
    PageOrRedirect send(Need need, String href, EntryPoint from, Answers sent, String lang) {
        if (sent.has(MORE)) {
            Answers more = sent.with(Answers.of(Map.of("age_" + PeopleForm.rows(sent), "")));
            return page(need, href, from, forms.again(more, List.of()), 200);
        }
        try {
            boolean stays = tellPeople.tell(need.id(), sent, from);
            return stays ? new Redirect(href + "?happened=people") : minorHelp.page(lang);
        } catch (Invalid faulty) {
            return page(need, href, from, forms.again(sent, faulty.errors()), RefusalStatus.of(faulty));
        }
    }

    private HtmlPage page(Need need, String href, EntryPoint from, FilledForm form, int status) {
        int rows = Math.max(1, PeopleForm.rows(new Answers(form.values())));
        return new HtmlPage(
                "matching/pool/need/people",
                new PeopleView(
                        need.receiptNumber(),
                        rows,
                        form,
                        href,
                        from == EntryPoint.CORRECTION ? trail(need, href) : List.of()),
                status);
    }

    private List<PeopleView.Crumb> trail(Need need, String href) {
        String desk = "/" + contexts.language().tag() + "/desk";
        return List.of(
                new PeopleView.Crumb(contexts.text("ui.team"), desk),
                new PeopleView.Crumb(contexts.text("desk.needs"), desk + "/needs"),
                new PeopleView.Crumb(need.receiptNumber(), href));
    }
}
