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
import org.teranga.matching.placement.Sides;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.ShowCaseFile;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;

/** What has happened to a placement: every step that was ever taken is written down, by whom and when. */
@ApplicationScoped
class History {
    /** The steps, and what the household asked before it answered; the words of that are messages. */
    private static final String TAKEN = """
            select step, party, taken_by, taken_at from (
                select step, party, taken_by, taken_at, number from matching.placement_step
                where tenant_id = :tenant and placement_id = :placement
                union all
                select 'question-' || kind, 'household', cast(null as uuid), asked_at, 0 from matching.placement_question
                where tenant_id = :tenant and placement_id = :placement) happened
            order by taken_at, number
            """;

    private final TenantDatabase database;
    private final Members members;
    private final ShowCaseFile files;
    private final AuditTrail audit;

    @Inject
    History(TenantDatabase database, Members members, ShowCaseFile files, AuditTrail audit) {
        this.database = database;
        this.members = members;
        this.files = files;
        this.audit = audit;
    }

    /** The file, with how to reach both; null for who works on no files. That it was opened is noted of the placement and of both. */
    @Nullable
    CaseFileView file(Sides sides) {
        UUID placement = sides.placement().id().value();
        CaseFileView file = files.show("placement", placement).orElse(null);
        audit.record("placement.read", "placement", placement);
        if (file != null && !file.own()) {
            audit.record("need.read", "need", sides.need().id().value());
            audit.record("offer.read", "offer", sides.offer().id().value());
        }
        return file;
    }

    /** The steps in their order, with the names of who took them; two queries. */
    List<PlacementView.Event> of(PlacementId placement) {
        List<Taken> taken =
                database.sql(TAKEN).bind("placement", placement.value()).list(Taken.class);
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
