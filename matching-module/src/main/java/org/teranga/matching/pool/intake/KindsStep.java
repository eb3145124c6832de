package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.teranga.platform.tenancy.OpeningStep;

/** Which kinds of help the association brings together; all of them is an answer, too, so an administrator says that it is done. */
@ApplicationScoped
class KindsStep implements OpeningStep {
    @Override
    public String key() {
        return "kinds";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return "/admin/settings#kinds";
    }

    @Override
    public boolean done() {
        return false;
    }
}
