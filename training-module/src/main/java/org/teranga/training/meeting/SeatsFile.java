package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.TenantDatabase;

/** The meetings for which a person asked for a seat, and whether she was there. */
@ApplicationScoped
class SeatsFile implements OwnFile {
    private final TenantDatabase database;

    @Inject
    SeatsFile(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Object of(UUID account) {
        return database.sql("""
                        select m.id as meeting, m.course, m.starts, s.state, s.asked_at, s.language, s.attended
                        from training.meeting_seat s join training.meeting m on m.tenant_id = :tenant and m.id = s.meeting
                        where s.tenant_id = :tenant and s.person = :person order by m.starts, m.id
                        """).bind("person", account).list(Kept.class);
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
