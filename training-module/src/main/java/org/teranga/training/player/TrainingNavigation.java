package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.NavLink;
import org.teranga.platform.theme.Navigation;
import org.teranga.training.course.Courses;

/** The way to one's courses, for whoever is signed in, where the association has any. */
@ApplicationScoped
@Transactional
class TrainingNavigation implements Navigation {
    private static final NavLink LINK = new NavLink(NavLink.Menu.PUBLIC, "training.nav", "/training", 40);

    /** That there are courses is not asked again for so long, on this node. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final int REMEMBERED = 5_000;

    private final Courses courses;
    private final CurrentPerson person;
    private final Clock clock;
    private final Map<UUID, Instant> seen = new ConcurrentHashMap<>();

    @Inject
    TrainingNavigation(Courses courses, CurrentPerson person, Clock clock) {
        this.courses = courses;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public List<NavLink> links() {
        return TenantContext.current().isPresent() && person.may(Permission.COURSES_READ) && any()
                ? List.of(LINK)
                : List.of();
    }

    private boolean any() {
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
