package org.teranga.matching.home.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.home.TellHome;
import org.teranga.matching.home.TellWords;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.web.RefusalStatus;

/** The forms of the parts of a home: what comes back with faults, or too late, has lost nothing that was typed. */
@ApplicationScoped
class SectionFlow {
    private static final String WORDS = "words";

    private final TellHome tellHome;
    private final TellWords tellWords;
    private final SentForms forms;

    @Inject
    SectionFlow(TellHome tellHome, TellWords tellWords, SentForms forms) {
        this.tellHome = tellHome;
        this.tellWords = tellWords;
        this.forms = forms;
    }

    /** The form of a part, as it stands. */
    HtmlPage form(HomePath at, String code) {
        FilledForm form =
                code.equals(WORDS) ? tellWords.filled(at.owner()) : tellHome.filled(at.owner(), section(code));
        return page(at, code, form, false, 200);
    }

    /** Saves it. */
    PageOrRedirect save(HomePath at, String code, Answers sent) {
        try {
            if (code.equals(WORDS)) {
                tellWords.tell(at.owner(), sent, sent.first("seen"));
            } else {
                tellHome.tell(at.owner(), section(code), sent, sent.first("seen"));
            }
            return at.after(code);
        } catch (Invalid faulty) {
            return page(at, code, forms.again(sent, faulty.errors()), false, RefusalStatus.of(faulty));
        } catch (ChangedMeanwhile late) {
            return page(at, code, forms.again(sent, List.of()), true, RefusalStatus.of(late));
        }
    }

    private HtmlPage page(HomePath at, String code, FilledForm form, boolean changed, int status) {
        String seen = code.equals(WORDS) ? tellWords.mark(at.owner()) : tellHome.mark(at.owner(), section(code));
        return new HtmlPage(
                "matching/home/section", new HomeSectionView(at.href(), at.staff(), code, form, seen, changed), status);
    }

    private static HomeSection section(String code) {
        return HomeSection.of(code).orElseThrow(Refusal::notFound);
    }
}
