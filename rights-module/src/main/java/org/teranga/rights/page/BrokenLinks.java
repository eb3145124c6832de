package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** The links of pages that led nowhere when they were last tried. */
@ApplicationScoped
@Transactional
public class BrokenLinks {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    BrokenLinks(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** When the links of a page were last tried; empty where they never were. */
    public Optional<Instant> checkedAt(UUID document) {
        return database.sql(
                        "select checked_at from rights.link_check where tenant_id = :tenant and document = :document")
                .bind("document", document)
                .first(Instant.class);
    }

    /** Those of a page. */
    public List<Broken> of(UUID document) {
        return database.sql(
                        "select section, url, fault from rights.link where tenant_id = :tenant and document = :document"
                                + " order by section, url")
                .bind("document", document)
                .list(Broken.class);
    }

    /** What the last try found, in place of what was found before. */
    void keep(UUID document, Map<Place, String> faults) {
        Instant now = clock.instant();
        database.sql("delete from rights.link where tenant_id = :tenant and document = :document")
                .bind("document", document)
                .update();
        database.sql("insert into rights.link (tenant_id, document, section, url, fault, checked_at)"
                        + " values (:tenant, :document, :section, :url, :fault, :now)")
                .bind("document", document)
                .bind("now", now)
                .updateEach(
                        faults.entrySet(),
                        (one, values) -> values.bind("section", one.getKey().section())
                                .bind("url", one.getKey().url())
                                .bind("fault", one.getValue()));
        database.sql("insert into rights.link_check (tenant_id, document, checked_at) values (:tenant, :document, :now)"
                        + " on conflict (tenant_id, document) do update set checked_at = excluded.checked_at")
                .bind("document", document)
                .bind("now", now)
                .update();
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
