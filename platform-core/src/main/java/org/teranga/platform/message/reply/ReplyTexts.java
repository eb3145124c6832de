package org.teranga.platform.message.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** The templates, as an association may word them in each language of persons. What each leaves blank is filled in by whoever sends it. */
@ApplicationScoped
class ReplyTexts implements TextGroup {
    /** In the order in which they are offered. */
    static final List<String> CODES = List.of(
            "received",
            "call",
            "missing",
            "papers",
            "appointment",
            "unreached",
            "still_there",
            "dates_passed",
            "thanks",
            "no_offer",
            "no_need");

    /** The message of a template. */
    static String key(String code) {
        return "reply." + code;
    }

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<OwnText> texts() {
        return CODES.stream()
                .map(code -> OwnText.prose(key(code), OwnText.NAME).inLanguagesOfPersons())
                .toList();
    }
}
