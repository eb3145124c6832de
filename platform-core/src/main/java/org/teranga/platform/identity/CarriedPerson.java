package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.teranga.platform.lane.Carried;

/** Work in a lane is done by whoever sends the request. */
@ApplicationScoped
class CarriedPerson implements Carried {
    private final CurrentPerson person;

    @Inject
    CarriedPerson(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public Runnable take() {
        Consumer<CurrentPerson> taken = person.taken();
        return () -> taken.accept(person);
    }
}
