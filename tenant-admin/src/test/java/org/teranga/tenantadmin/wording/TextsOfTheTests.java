package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** A group of texts as a module has them: the subject of a letter, with two marks. */
@ApplicationScoped
class TextsOfTheTests implements TextGroup {
    @Override
    public String name() {
        return "offer";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<OwnText> texts() {
        return List.of(OwnText.of("mail.offer_receipt.subject", OwnText.NAME, "K7Q2-4F9M"));
    }
}
