package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.template.Themes;

/** What the theme of the open association says before anybody words it otherwise. */
@ApplicationScoped
class Originals {
    private final Themes themes;

    @Inject
    Originals(Themes themes) {
        this.themes = themes;
    }

    /** Whether nobody whose mother tongue it is has read what the platform says there. */
    boolean unread(String key, Language language) {
        return themes.unread(themes.of(TenantContext.required()), language).anyOf(Set.of(key));
    }

    Messages messages() {
        return themes.named(themes.of(TenantContext.required()).name()).messages();
    }
}
