package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** What whoever asks for something reads afterwards, on the page and in the mail. That the link is secret is said in our words. */
@ApplicationScoped
class NeedTexts implements TextGroup {
    @Override
    public String name() {
        return "need";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<OwnText> texts() {
        return List.of(
                OwnText.of("need.receipt.title"),
                OwnText.of("need.receipt.wait_unknown"),
                OwnText.of("mail.need_receipt.subject", OwnText.NAME, "K7Q2-4F9M"),
                OwnText.of("mail.need_receipt.thanks", OwnText.NAME),
                OwnText.of("mail.need_receipt.link"));
    }
}
