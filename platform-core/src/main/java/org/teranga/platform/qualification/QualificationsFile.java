package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** What the person has ever shown, also what ran out or was withdrawn. */
@ApplicationScoped
class QualificationsFile implements OwnFile {
    private final TenantSql sql;

    @Inject
    QualificationsFile(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "qualifications";
    }

    @Override
    public Object of(UUID account) {
        return sql.list(
                "select id, kind, granted_at, until, edition, withdrawn_at, seen_on, to_confirm from platform.qualification where holder = ?"
                        + " order by granted_at, id",
                row -> {
                    @Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new Kept(
                            row.getObject("id", UUID.class),
                            row.getString("kind"),
                            row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                            row.getObject("until", LocalDate.class),
                            row.getString("edition"),
                            withdrawn == null ? null : withdrawn.toInstant(),
                            row.getObject("seen_on", LocalDate.class),
                            row.getBoolean("to_confirm"));
                },
                account);
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
