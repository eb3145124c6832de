package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import org.teranga.platform.tenancy.OpeningStep;

/** What the association says in its own words; the platform's are an answer, too, so an administrator says that it is done. */
@ApplicationScoped
class TextStep implements OpeningStep {
    @Override
    public String key() {
        return "texts";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "/admin/texts";
    }

    @Override
    public boolean done() {
        return false;
    }
}
