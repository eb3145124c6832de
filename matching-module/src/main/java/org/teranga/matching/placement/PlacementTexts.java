package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.theme.OwnText;
import org.teranga.platform.theme.TextGroup;

/** The letters of a placement, step by step, to the household and to the host. That their link is secret is said in our words. */
@ApplicationScoped
class PlacementTexts implements TextGroup {
    private static final List<String> LETTERS =
            List.of("asked", "reminded", "yes", "no", "silent", "both", "approved", "introduced", "over", "ended");

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<OwnText> texts() {
        List<OwnText> texts = new ArrayList<>();
        for (String letter : LETTERS) {
            String key = "mail.placement." + letter;
            texts.add(OwnText.of(key + ".subject", OwnText.NAME));
            texts.add(OwnText.of(key + ".household", OwnText.NAME, "14/11/2026"));
            if (!letter.equals("both")) {
                texts.add(OwnText.of(key + ".host", OwnText.NAME, "14/11/2026"));
            }
        }
        return texts;
    }
}
