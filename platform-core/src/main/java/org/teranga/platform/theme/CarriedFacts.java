package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.platform.lane.Carried;

/** Work in a lane knows what the page of the request shows of its reader. */
@ApplicationScoped
class CarriedFacts implements Carried {
    private final RequestFacts facts;

    @Inject
    CarriedFacts(RequestFacts facts) {
        this.facts = facts;
    }

    @Override
    public Runnable take() {
        Optional<String> name = facts.signedInAs();
        return () -> name.ifPresent(facts::signedInAs);
    }
}
