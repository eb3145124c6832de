package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.training.course.Courses;

/** Whether the association has any course; that it has is not asked again for ten seconds, on this node. */
@ApplicationScoped
class AnyCourse implements MenuCondition {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int REMEMBERED = 5_000;

    private final Courses courses;
    private final Clock clock;
    private final Map<UUID, Instant> seen = new ConcurrentHashMap<>();

    @Inject
    AnyCourse(Courses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public boolean holds() {
        UUID tenant = TenantContext.required().id();
        Instant now = clock.instant();
        if (seen.getOrDefault(tenant, Instant.MIN).isAfter(now.minus(FRESH))) {
            return true;
        }
        if (!courses.any()) {
            return false;
        }
        if (seen.size() > REMEMBERED) {
            seen.clear();
        }
        seen.put(tenant, now);
        return true;
    }
}
