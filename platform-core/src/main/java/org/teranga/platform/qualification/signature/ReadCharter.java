package org.teranga.platform.qualification.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.charter.CharterView;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.RefusalStatus;

/** The page of the charter, for the public and for whoever signs it; features give it to the persons they know. */
@ApplicationScoped
public class ReadCharter {
    private static final String FRENCH = "fr";
    private static final String PAGE = "platform/charter";

    private final Charters charters;
    private final Signatures signatures;
    private final Floor floor;
    private final SentForms forms;

    @Inject
    ReadCharter(Charters charters, Signatures signatures, Floor floor, SentForms forms) {
        this.charters = charters;
        this.signatures = signatures;
        this.floor = floor;
        this.forms = forms;
    }

    /** To be read by anybody. */
    @Transactional
    public HtmlPage page(String language) {
        return new HtmlPage(
                PAGE,
                new CharterView(
                        charters.read(language), "", "", false, null, false, FilledForm.EMPTY, charters.text(FRENCH)));
    }

    /**
     * To be signed.
     *
     * @param holder who reads
     * @param action where it is signed, from the root of the host
     * @param back   where the reader came from
     */
    @Transactional
    public HtmlPage page(UUID holder, String language, String action, String back) {
        return new HtmlPage(PAGE, view(holder, language, new Way(action, back), FilledForm.EMPTY));
    }

    /** As {@link #page(UUID, String, String, String)}, with the faults of what was sent. */
    @Transactional
    public HtmlPage again(UUID holder, String language, Way way, Answers sent, Refusal faulty) {
        return new HtmlPage(
                PAGE, view(holder, language, way, forms.again(sent, faulty.errors())), RefusalStatus.of(faulty));
    }

    private CharterView view(UUID holder, String language, Way way, FilledForm form) {
        return new CharterView(
                charters.read(language),
                way.action,
                way.back,
                !floor.missing(holder).contains(QualificationKind.CHARTER),
                signatures.signed(holder, charters.edition()).orElse(null),
                signatures.any(holder),
                form,
                charters.text(FRENCH));
    }

    /** Where it is signed, and where the reader came from. */
    public record Way(String action, String back) {}
}
