package org.teranga.tenantadmin.branding;

import jakarta.enterprise.context.ApplicationScoped;
import org.teranga.platform.tenancy.OpeningStep;

/** How the association looks; the theme that it has is an answer, too, so an administrator says that it is done. */
@ApplicationScoped
class LookStep implements OpeningStep {
    @Override
    public String key() {
        return "look";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return "/admin/look";
    }

    @Override
    public boolean done() {
        return false;
    }
}
