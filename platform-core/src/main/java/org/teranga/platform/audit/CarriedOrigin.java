package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.platform.lane.Carried;

/** Work in a lane comes from where the request comes from. */
@ApplicationScoped
class CarriedOrigin implements Carried {
    private final RequestOrigin origin;

    @Inject
    CarriedOrigin(RequestOrigin origin) {
        this.origin = origin;
    }

    @Override
    public Runnable take() {
        Optional<String> address = origin.address();
        return () -> address.ifPresent(origin::comesFrom);
    }
}
