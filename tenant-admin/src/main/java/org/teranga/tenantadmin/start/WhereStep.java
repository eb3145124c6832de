package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.teranga.platform.tenancy.OpeningStep;

/** Where the association works. */
@ApplicationScoped
class WhereStep implements OpeningStep {
    @Override
    public String key() {
        return "where";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "/admin/where";
    }

    @Override
    public boolean done() {
        return false;
    }

    @Override
    public boolean needed() {
        return true;
    }
}
