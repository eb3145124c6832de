package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    Messages messages() {
        return themes.named(themes.of(TenantContext.required()).name()).messages();
    }
}
