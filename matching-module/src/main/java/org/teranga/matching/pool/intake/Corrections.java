package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.PlaceChoices;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/**
 * Staff correct what a person told, as after a call: the same questions with the same rules, and a place for remarks. In which language
 * the person is written to stays as it was. Both the look and the change are noted; whoever was overtaken by a colleague is told, with the
 * own answers kept.
 */
@ApplicationScoped
public class Corrections {
    private static final String PAGE = "matching/desk/correction";
    private static final String VERSION = "version";

    private final SentForms forms;
    private final AuditTrail audit;
    private final PlaceChoices places;
    private final SuggestedSkills suggested;

    @Inject
    Corrections(SentForms forms, AuditTrail audit, PlaceChoices places, SuggestedSkills suggested) {
        this.suggested = suggested;
        this.forms = forms;
        this.audit = audit;
        this.places = places;
    }

    /**
     * The form, filled with what is known.
     *
     * @throws Refusal conflict where it is withdrawn
     */
    public HtmlPage form(String lang, Correctable<?> told) {
        if (told.status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        if (told.status() == Status.PASSED_ON) {
            throw Refusal.conflict("passing.gone");
        }
        audit.record(told.what() + ".read", told.what(), told.id());
        return page(lang, told, told.filled(), 200);
    }

    /** Keeps a correction and leads back; with faults, or where somebody was faster, the form comes back. */
    public <D> PageOrRedirect correct(String lang, Correctable<D> told, Answers sent) {
        if (sent.has(VERSION) && !sent.first(VERSION).equals(Long.toString(told.version()))) {
            return page(lang, told, forms.again(sent, List.of()), 409);
        }
        D corrected;
        try {
            corrected = told.read(sent);
        } catch (Refusal faulty) {
            return page(lang, told, forms.again(sent, faulty.errors()), RefusalStatus.of(faulty));
        }
        told.change(corrected);
        audit.record(told.what() + ".correct", told.what(), told.id());
        return new Redirect(home(lang, told));
    }

    private HtmlPage page(String lang, Correctable<?> told, FilledForm form, int status) {
        CorrectionView view = new CorrectionView(
                told.what(),
                told.receiptNumber(),
                told.kind(),
                form,
                status == 409,
                told.version(),
                home(lang, told),
                places.of(form),
                told.what().equals("offer") ? suggested.of(told.kind()) : List.of());
        return new HtmlPage(PAGE, view, status);
    }

    private static String home(String lang, Correctable<?> told) {
        return "/" + lang + "/desk/" + told.what() + "s/" + told.id();
    }
}
