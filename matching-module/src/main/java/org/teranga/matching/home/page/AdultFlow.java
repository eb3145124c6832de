package org.teranga.matching.home.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.AdultFields;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.KeepAdults;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The forms of the adults of a home. */
@ApplicationScoped
class AdultFlow {
    private final KeepAdults adults;
    private final SentForms forms;

    @Inject
    AdultFlow(KeepAdults adults, SentForms forms) {
        this.adults = adults;
        this.forms = forms;
    }

    /** The form of somebody who is not listed yet. */
    HtmlPage added(HomePath at) {
        return page(at, null, FilledForm.EMPTY, false, 200);
    }

    /** Adds somebody. */
    PageOrRedirect add(HomePath at, Answers sent) {
        try {
            adults.moveIn(at.owner(), sent, at.lang());
            return at.after("adult");
        } catch (Invalid faulty) {
            return page(at, null, forms.again(sent, faulty.errors()), false, RefusalStatus.of(faulty));
        }
    }

    /** The form of somebody who lives there. */
    HtmlPage form(HomePath at, UUID id) {
        HomeAdult adult = here(at, id);
        return page(
                at, adult, adult.said().filled(AdultFields.ALL, adult.contact().written()), false, 200);
    }

    /** Saves it. */
    PageOrRedirect save(HomePath at, UUID id, Answers sent) {
        HomeAdult adult = here(at, id);
        try {
            if (adult.host()) {
                adults.tellHost(at.owner(), sent, sent.first("seen"));
            } else {
                adults.correct(at.owner(), id, sent, sent.first("seen"));
            }
            return at.after("adult");
        } catch (Invalid faulty) {
            return page(at, adult, forms.again(sent, faulty.errors()), false, RefusalStatus.of(faulty));
        } catch (ChangedMeanwhile late) {
            return page(at, here(at, id), forms.again(sent, List.of()), true, RefusalStatus.of(late));
        }
    }

    /** Somebody moved out. */
    Redirect out(HomePath at, UUID id) {
        adults.moveOut(at.owner(), id);
        return at.after("out");
    }

    /** Somebody lives there again. */
    Redirect back(HomePath at, UUID id) {
        adults.moveBack(at.owner(), id);
        return at.after("back");
    }

    private HomeAdult here(HomePath at, UUID id) {
        return adults.of(at.owner()).stream()
                .filter(adult -> adult.id().equals(id) && adult.here())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private HtmlPage page(HomePath at, @Nullable HomeAdult adult, FilledForm form, boolean changed, int status) {
        String action = at.href() + "/adults" + (adult == null ? "" : "/" + adult.id());
        String who = adult == null ? "new" : adult.host() ? "you" : "other";
        return new HtmlPage(
                "matching/home/adult",
                new HomeAdultView(
                        at.href(),
                        action,
                        at.staff(),
                        who,
                        adult == null ? null : adult.contact().name(),
                        form,
                        adult == null ? "" : adults.mark(adult),
                        changed),
                status);
    }
}
