package org.teranga.platform.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** Who answers for people's data at an association, and how to reach them. What the platform does with data is told in our words. */
@ApplicationScoped
class PrivacyTexts implements TextGroup {
    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<OwnText> texts() {
        return List.of(OwnText.prose("privacy.who", OwnText.NAME));
    }
}
