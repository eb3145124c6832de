package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.qualification.OwnFile;

/** The meetings for which a person asked for a seat, and whether she was there. */
@ApplicationScoped
class SeatsFile implements OwnFile {
    private final TenantSql sql;

    @Inject
    SeatsFile(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Object of(UUID account) {
        return sql.list(
                "select m.id, m.course, m.starts, s.state, s.asked_at, s.language, s.attended from training.meeting_seat s"
                        + " join training.meeting m on m.tenant_id = s.tenant_id and m.id = s.meeting where s.person = ?"
                        + " order by m.starts, m.id",
                row -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("course", UUID.class),
                        row.getObject("starts", LocalDateTime.class),
                        row.getString("state"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("language"),
                        row.getObject("attended", Boolean.class)),
                account);
    }

    /** One. */
    public record Kept(
            UUID meeting,
            @Nullable UUID course,
            LocalDateTime starts,
            String state,
            Instant askedAt,
            String language,
            @Nullable Boolean attended) {}
}
