package org.teranga.training.player;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.teranga.platform.cache.ClockTicker;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.training.course.Courses;

/** Whether the association has any course; that it has is not asked again for ten seconds, on this node. */
@ApplicationScoped
class AnyCourse implements MenuCondition {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int REMEMBERED = 5_000;

    private final Courses courses;
    private final Cache<UUID, Boolean> seen;

    @Inject
    AnyCourse(Courses courses, Clock clock) {
        this.courses = courses;
        this.seen = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(FRESH)
                .ticker(new ClockTicker(clock))
                .build();
    }

    @Override
    public boolean holds() {
        UUID tenant = TenantContext.required().id();
        if (seen.getIfPresent(tenant) != null) {
            return true;
        }
        boolean any = courses.any();
        if (any) {
            seen.put(tenant, true);
        }
        return any;
    }
}
