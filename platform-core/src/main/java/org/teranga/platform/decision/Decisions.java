package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;

/** The decisions of the open association: added, never changed. */
@ApplicationScoped
@Transactional
public class Decisions {
    private static final String ABOUT = """
            select id, subject_kind, subject_id, what, person_id, noted_by, channel, said_on, decided_at, shown
            from platform.decision
            where tenant_id = :tenant and subject_kind = :kind and subject_id = :subject
            """;

    private final TenantDatabase database;

    @Inject
    Decisions(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps one. */
    public void add(Decision decision) {
        addAll(List.of(decision));
    }

    /** Keeps many, with one statement. */
    public void addAll(Collection<Decision> decisions) {
        database.sql("""
                        insert into platform.decision
                            (tenant_id, id, subject_kind, subject_id, what, person_id, noted_by, channel, said_on, decided_at, shown)
                        values
                            (:tenant, :id, :kind, :subject, :what, :person, :notedBy, :channel, :saidOn, :decidedAt, :shown)
                        """).updateEach(decisions, Decisions::give);
    }

    /** All about this, the oldest first. */
    public List<Decision> of(Subject subject) {
        return about(subject, "order by decided_at, id").list(Row.class).stream()
                .map(Row::decision)
                .toList();
    }

    /** The last one of this sort about this. */
    public Optional<Decision> last(Subject subject, String what) {
        return about(subject, "and what = :what order by decided_at desc, id desc limit 1")
                .bind("what", what)
                .first(Row.class)
                .map(Row::decision);
    }

    private SqlStatement about(Subject subject, String which) {
        return database.sql(ABOUT + which).bind("kind", subject.kind()).bind("subject", subject.id());
    }

    private static void give(Decision one, SqlValues values) {
        values.bind("id", one.id())
                .bind("kind", one.subject().kind())
                .bind("subject", one.subject().id())
                .bind("what", one.what())
                .bind("person", one.person())
                .bind("notedBy", one.notedBy())
                .bind("channel", one.channel().code())
                .bind("saidOn", one.saidOn())
                .bind("decidedAt", one.decidedAt())
                .bind("shown", one.shown().json());
    }

    private record Row(
            UUID id,
            String subjectKind,
            UUID subjectId,
            String what,
            @Nullable UUID personId,
            @Nullable UUID notedBy,
            String channel,
            @Nullable LocalDate saidOn,
            Instant decidedAt,
            String shown) {
        Decision decision() {
            return new Decision(
                    id,
                    new Subject(subjectKind, subjectId),
                    what,
                    personId,
                    notedBy,
                    Channel.valueOf(channel.toUpperCase(Locale.ROOT)),
                    saidOn,
                    decidedAt,
                    Shown.of(shown));
        }
    }
}
