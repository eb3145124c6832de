package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;

/** The decisions of the open association: added, never changed. */
@ApplicationScoped
@Transactional
public class Decisions {
    private static final String COLUMNS =
            "select id, subject_kind, subject_id, what, person_id, noted_by, channel, said_on,"
                    + " decided_at, shown from platform.decision ";

    private final TenantSql sql;

    @Inject
    Decisions(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps one. */
    public void add(Decision decision) {
        addAll(List.of(decision));
    }

    /** Keeps many, with one statement. */
    public void addAll(Collection<Decision> decisions) {
        sql.batch(
                "insert into platform.decision (id, subject_kind, subject_id, what, person_id, noted_by, channel, said_on,"
                        + " decided_at, shown) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                () -> decisions.stream().map(Decisions::row).iterator());
    }

    /** All about this, the oldest first. */
    public List<Decision> of(Subject subject) {
        return sql.list(
                COLUMNS + "where subject_kind = ? and subject_id = ? order by decided_at, id",
                Decisions::decision,
                subject.kind(),
                subject.id());
    }

    /** The last one of this sort about this. */
    public Optional<Decision> last(Subject subject, String what) {
        return sql.first(
                COLUMNS
                        + "where subject_kind = ? and subject_id = ? and what = ? order by decided_at desc, id desc limit 1",
                Decisions::decision,
                subject.kind(),
                subject.id(),
                what);
    }

    private static @Nullable Object[] row(Decision one) {
        return new @Nullable Object[] {
            one.id(),
            one.subject().kind(),
            one.subject().id(),
            one.what(),
            one.person(),
            one.notedBy(),
            one.channel().code(),
            one.saidOn(),
            one.decidedAt(),
            one.shown().json()
        };
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("what"),
                row.getObject("person_id", UUID.class),
                row.getObject("noted_by", UUID.class),
                Channel.valueOf(row.getString("channel").toUpperCase(java.util.Locale.ROOT)),
                row.getObject("said_on", LocalDate.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Shown.of(row.getString("shown")));
    }
}
