package org.teranga.matching.pool.need.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.pool.minor.MinorHelp;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The page on which a household says what it had not said, by the secret link and in its own file alike. */
@ApplicationScoped
class NeedCompletion {
    private final CompleteNeed completeNeed;
    private final MinorHelp minorHelp;
    private final SentForms forms;

    @Inject
    NeedCompletion(CompleteNeed completeNeed, MinorHelp minorHelp, SentForms forms) {
        this.completeNeed = completeNeed;
        this.minorHelp = minorHelp;
        this.forms = forms;
    }

    /** The questions that are open; where none is, the page of the need. */
    PageOrRedirect form(Need need, String href) {
        return need.terms().unsaid().isEmpty() ? to(href) : page(need, href, FilledForm.EMPTY, 200);
    }

    /** Keeps the answers and leads back; with faults the form comes back; a child alone is told where to go. */
    PageOrRedirect send(Need need, String href, Answers sent, String lang) {
        try {
            boolean stays = completeNeed.complete(need.id(), sent, lang);
            return stays ? to(href + "?happened=completed") : minorHelp.page(lang);
        } catch (Invalid faulty) {
            return page(need, href, forms.again(sent, faulty.errors()), RefusalStatus.of(faulty));
        }
    }

    private static Redirect to(String href) {
        return new Redirect(href);
    }

    private static HtmlPage page(Need need, String href, FilledForm form, int status) {
        NeedTerms terms = need.terms();
        return new HtmlPage(
                "matching/pool/need/complete", new NeedCompleteView(terms.kind(), terms.unsaid(), form, href), status);
    }
}
