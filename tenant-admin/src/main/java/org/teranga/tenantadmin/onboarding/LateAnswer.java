package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.theme.template.Themes;

/** What is written where nobody of the platform has answered. */
@ApplicationScoped
class LateAnswer {
    private final Themes themes;

    @Inject
    LateAnswer(Themes themes) {
        this.themes = themes;
    }

    String in(String language) {
        return themes.base().messages().text(Languages.of(language).orElse(Languages.FRENCH), "application.late");
    }
}
