package org.teranga.rights.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.content.Library;
import org.teranga.platform.tenancy.OpeningStep;
import org.teranga.rights.RightsKinds;

/** Rights pages to begin with: done as soon as one was taken from the shelf or written; whoever wants none says so. */
@ApplicationScoped
class PagesStep implements OpeningStep {
    private final Library library;

    @Inject
    PagesStep(Library library) {
        this.library = library;
    }

    @Override
    public String key() {
        return "rights";
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public String path() {
        return "/desk/rights/shelf";
    }

    @Override
    public boolean done() {
        return library.any(RightsKinds.PAGE);
    }
}
