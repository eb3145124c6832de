package org.teranga.platform.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** What the person has ever shown, also what ran out or was withdrawn. */
@ApplicationScoped
class QualificationsFile implements OwnFile {
    private final TenantDatabase database;

    @Inject
    QualificationsFile(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "qualifications";
    }

    @Override
    public Object of(UUID account) {
        return database.sql(
                        "select id, kind, granted_at, until, edition, withdrawn_at, seen_on, to_confirm"
                                + " from platform.qualification where tenant_id = :tenant and holder = :account order by granted_at, id")
                .bind("account", account)
                .list(Kept.class);
    }

    /** Something that was shown; what is to confirm counts for nothing yet. */
    public record Kept(
            UUID id,
            String kind,
            Instant grantedAt,
            @Nullable LocalDate until,
            @Nullable String edition,
            @Nullable Instant withdrawnAt,
            @Nullable LocalDate seenOn,
            boolean toConfirm) {}
}
