package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Members;
import org.teranga.platform.persistence.TenantSql;

/** What has happened to a placement: every step that was ever taken is written down, by whom and when. */
@ApplicationScoped
class History {
    private final TenantSql sql;
    private final Members members;

    @Inject
    History(TenantSql sql, Members members) {
        this.sql = sql;
        this.members = members;
    }

    /** The steps in their order, with the names of who took them; two queries. */
    List<PlacementView.Event> of(PlacementId placement) {
        List<Taken> taken = sql.list(
                "select step, party, taken_by, taken_at from matching.placement_step where placement_id = ? order by number",
                row -> new Taken(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                placement.value());
        Map<UUID, String> names = members.names(taken.stream()
                .map(Taken::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return taken.stream()
                .map(one -> new PlacementView.Event(
                        one.step.replace('-', '_'),
                        one.party,
                        one.by == null ? "" : names.getOrDefault(one.by, ""),
                        one.at))
                .toList();
    }

    private record Taken(
            String step, String party, @Nullable UUID by, Instant at) {}
}
