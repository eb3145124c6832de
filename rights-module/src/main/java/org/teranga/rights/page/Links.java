package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** Which links of pages led nowhere when they were last tried. */
@ApplicationScoped
@Transactional
public class Links {
    private final TenantSql sql;
    private final Clock clock;

    @Inject
    Links(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** When the links of a page were last tried; empty where they never were. */
    public Optional<Instant> checkedAt(UUID document) {
        return sql.first(
                "select checked_at from rights.link_check where document = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                document);
    }

    /** Those of a page. */
    public List<Broken> of(UUID document) {
        return sql.list(
                "select section, url, fault from rights.link where document = ? order by section, url",
                row -> new Broken(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                document);
    }

    /** What the last try found, in place of what was found before. */
    void keep(UUID document, Map<Place, String> faults) {
        Instant now = clock.instant();
        sql.change("delete from rights.link where document = ?", document);
        sql.batch(
                "insert into rights.link (document, section, url, fault, checked_at) values (?, ?, ?, ?, ?)",
                faults.entrySet().stream()
                        .map(one -> new Object[] {
                            document,
                            one.getKey().section(),
                            one.getKey().url(),
                            one.getValue(),
                            now.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
        sql.change(
                "insert into rights.link_check (document, checked_at) values (?, ?)"
                        + " on conflict (tenant_id, document) do update set checked_at = excluded.checked_at",
                document,
                now);
    }

    /** A link of a section. */
    record Place(UUID section, String url) {}

    /**
     * A link that leads nowhere.
     *
     * @param section where it stands
     * @param url     where it should lead
     * @param fault   why it does not: a status of HTTP, or a reason as {@code outbound.*} says it
     */
    public record Broken(UUID section, String url, String fault) {}
}
