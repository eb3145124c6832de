package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.platform.i18n.Formats;

/** Who lives in homes beside the host, and how old they are today. */
@ApplicationScoped
class AdultsOfHomes {
    private final Homes homes;
    private final Clock clock;

    @Inject
    AdultsOfHomes(Homes homes, Clock clock) {
        this.homes = homes;
        this.clock = clock;
    }

    /** Who lives in these homes beside the host, in one query; where nobody does, the home is left out. */
    Map<HomeId, List<AskedAdult>> of(Set<HomeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        Map<HomeId, List<AskedAdult>> asked = new HashMap<>();
        homes.besideHosts(ids)
                .forEach((home, adults) -> asked.put(
                        home,
                        adults.stream()
                                .map(adult -> new AskedAdult(adult.person(), adult.ageOn(today)))
                                .toList()));
        return asked;
    }
}
