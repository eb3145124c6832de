package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;

/** When a member said that a stay is not well, and in which words; nothing of what others said or did, and nothing for the other side. */
@ApplicationScoped
class OwnIncidentsFile implements OwnFile {
    private static final String OWN = """
            select i.id, i.opened_at from matching.incident i
            join matching.placement p on p.tenant_id = i.tenant_id and p.id = i.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where i.tenant_id = :tenant
                and (i.side = 'household' and n.account_id = :account or i.side = 'host' and o.account_id = :account)
            order by i.opened_at, i.id
            """;

    private final TenantDatabase database;
    private final IncidentLines lines;

    @Inject
    OwnIncidentsFile(TenantDatabase database, IncidentLines lines) {
        this.database = database;
        this.lines = lines;
    }

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return database.sql(OWN).bind("account", account).list(Row.class).stream()
                .map(row -> new Own(
                        row.openedAt,
                        lines.saidIn(List.of(row.id)).stream()
                                .map(line -> new Said(line.at(), line.what(), line.code(), line.words()))
                                .toList()))
                .toList();
    }

    /**
     * Something that was not well.
     *
     * @param openedAt when the member said so
     * @param said     what they said of it
     */
    public record Own(Instant openedAt, List<Said> said) {
        public Own {
            said = List.copyOf(said);
        }
    }

    /**
     * What they said.
     *
     * @param what {@code told}, or {@code reach} for how they are reached
     * @param code how they are reached; null for all else
     */
    public record Said(Instant at, String what, @Nullable String code, String text) {}

    private record Row(UUID id, Instant openedAt) {}
}
