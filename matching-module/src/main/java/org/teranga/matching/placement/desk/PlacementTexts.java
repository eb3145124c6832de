package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/**
 * The letter that a stay has ended. All others go before a yes, or tell what a yes or a no leads to: those the platform says everywhere in the same
 * words, so that nobody is pushed into a yes.
 */
@ApplicationScoped
class PlacementTexts implements TextGroup {
    private static final List<String> LETTERS = List.of("ended");

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean fixed() {
        return true;
    }

    @Override
    public List<OwnText> texts() {
        List<OwnText> texts = new ArrayList<>();
        for (String letter : LETTERS) {
            String key = "mail.placement." + letter;
            texts.add(OwnText.of(key + ".subject", OwnText.NAME));
            texts.add(OwnText.of(key + ".household", OwnText.NAME, "14/11/2026"));
            texts.add(OwnText.of(key + ".host", OwnText.NAME, "14/11/2026"));
        }
        return texts;
    }
}
