package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementId;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;

/** What has happened to a placement: every step that was ever taken is written down, by whom and when. */
@ApplicationScoped
class History {
    private final TenantDatabase database;
    private final Members members;

    @Inject
    History(TenantDatabase database, Members members) {
        this.database = database;
        this.members = members;
    }

    /** The steps in their order, with the names of who took them; two queries. */
    List<PlacementView.Event> of(PlacementId placement) {
        List<Taken> taken = database.sql("select step, party, taken_by, taken_at from matching.placement_step"
                        + " where tenant_id = :tenant and placement_id = :placement order by number")
                .bind("placement", placement.value())
                .list(Taken.class);
        Map<UUID, String> names = members.names(taken.stream()
                .map(Taken::takenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return taken.stream()
                .map(one -> new PlacementView.Event(
                        one.step.replace('-', '_'),
                        one.party,
                        one.takenBy == null ? "" : names.getOrDefault(one.takenBy, ""),
                        one.takenAt))
                .toList();
    }

    private record Taken(
            String step, String party, @Nullable UUID takenBy, Instant takenAt) {}
}
