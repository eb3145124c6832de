package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs what a test does in one transaction. */
@ApplicationScoped
@Transactional
public class Desk {
    /** Runs the work. */
    public <T> T does(Supplier<T> work) {
        return work.get();
    }

    /** As {@link #does}, from a thread that serves no request. */
    @ActivateRequestContext
    public <T> T alone(Supplier<T> work) {
        return work.get();
    }
}
