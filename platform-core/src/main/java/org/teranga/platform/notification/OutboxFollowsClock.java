package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.teranga.platform.clock.FollowsClock;
import org.teranga.platform.persistence.Database;

/** What waits for another day, or for the end of the night, leaves sooner when the clock is moved; what is being sent or was refused does not. */
@ApplicationScoped
class OutboxFollowsClock implements FollowsClock {
    @Override
    public void sooner(Database one, Duration by) {
        one.sql("update platform.outbox set due_at = due_at - :by * interval '1 second'"
                        + " where state = 'waiting' and attempts = 0 and due_at > now()")
                .bind("by", by.toSeconds())
                .update();
    }
}
