package org.teranga.tenantadmin.onboarding.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.tenantadmin.onboarding.Apply;
import org.teranga.tenantadmin.onboarding.Draft;
import org.teranga.tenantadmin.region.RegionChoice;

/** What the form of an opening shows. */
@ApplicationScoped
class ShowOpening {
    private final Apply apply;
    private final PlatformHost host;
    private final PageContexts contexts;

    @Inject
    ShowOpening(Apply apply, PlatformHost host, PageContexts contexts) {
        this.apply = apply;
        this.host = host;
        this.contexts = contexts;
    }

    String action() {
        return "/" + contexts.language().tag() + "/open";
    }

    boolean automatic() {
        return apply.automatic();
    }

    /**
     * The form.
     *
     * @param around what was found around a place, in words; empty where nothing was asked
     */
    OpenView of(FilledForm form, String around) {
        return new OpenView(
                action(),
                form,
                "." + host.base().getAuthority(),
                RegionChoice.of(form.values().getOrDefault("regions", List.of()), around),
                Languages.of(Draft.LANGUAGES),
                apply.automatic());
    }
}
