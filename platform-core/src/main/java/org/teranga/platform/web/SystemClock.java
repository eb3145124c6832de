package org.teranga.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the machine, for everything that asks what time it is. */
@ApplicationScoped
class SystemClock {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
