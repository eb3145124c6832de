package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.tenancy.OpeningStep;
import org.teranga.platform.theme.PageContexts;

/** A telephone or an address: pages send people there who need help, and would lead nowhere without. */
@ApplicationScoped
class ReachStep implements OpeningStep {
    private final PageContexts contexts;

    @Inject
    ReachStep(PageContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public String key() {
        return "reach";
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String path() {
        return "/admin/where";
    }

    @Override
    public boolean done() {
        return contexts.reach().known();
    }

    @Override
    public boolean needed() {
        return true;
    }

    @Override
    public boolean bySaying() {
        return false;
    }
}
