package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;

/** The associations that are about to end. */
@ApplicationScoped
class Leavings {
    private static final String SELECT =
            "select association, asked_at, asked_by, confirmed_at, confirmed_by, due_at from admin.leaving ";
    /** After so long without an end, the node that had begun is taken for dead. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SystemDatabase database;

    @Inject
    Leavings(SystemDatabase database) {
        this.database = database;
    }

    Optional<Leaving> find(UUID association) {
        return of(association, SELECT + "where association = :association")
                .first(Row.class)
                .map(Row::leaving);
    }

    /** All, the oldest first. */
    List<Leaving> all() {
        return list(database.sql(SELECT + "order by asked_at"));
    }

    /** Those that are to be erased now. */
    List<Leaving> due(Instant now) {
        return list(
                database.sql(SELECT + "where due_at <= :now and (begun_at is null or begun_at < :dead) order by due_at")
                        .bind("now", now)
                        .bind("dead", now.minus(PATIENCE)));
    }

    /** Writes down who asks; false where somebody has already. */
    boolean ask(UUID association, ClosureRequester who, Instant now) {
        return of(
                                association,
                                "insert into admin.leaving (association, asked_at, asked_by) values (:association, :now, :who)"
                                        + " on conflict do nothing")
                        .bind("now", now)
                        .bind("who", who.stored())
                        .update()
                == 1;
    }

    /** Writes down who confirms; false where that has happened, or was taken back. */
    boolean confirm(UUID association, ClosureRequester who, Instant now, Instant due) {
        return of(
                                association,
                                "update admin.leaving set confirmed_at = :now, confirmed_by = :who, due_at = :due"
                                        + " where association = :association and confirmed_at is null and asked_by <> :who")
                        .bind("now", now)
                        .bind("who", who.stored())
                        .bind("due", due)
                        .update()
                == 1;
    }

    /** Takes it back; false where there is nothing to take back, or its erasure has begun. */
    boolean stay(UUID association) {
        return of(association, "delete from admin.leaving where association = :association and begun_at is null")
                        .update()
                == 1;
    }

    /** Begins the erasure on this node; false where another one is at it, or it was taken back. */
    boolean begin(UUID association, Instant now) {
        return of(
                                association,
                                "update admin.leaving set begun_at = :now where association = :association and due_at <= :now"
                                        + " and (begun_at is null or begun_at < :dead)")
                        .bind("now", now)
                        .bind("dead", now.minus(PATIENCE))
                        .update()
                == 1;
    }

    /** Lets it be begun again at once, after a failure that is known. */
    void giveBack(UUID association) {
        of(association, "update admin.leaving set begun_at = '-infinity' where association = :association")
                .update();
    }

    /** In development: due at once, whoever wanted it. */
    void hurry(UUID association, Instant now) {
        of(
                        association,
                        "insert into admin.leaving (association, asked_at, asked_by, due_at) values (:association, :now, 'command', :now)"
                                + " on conflict (association) do update set due_at = excluded.due_at")
                .bind("now", now)
                .update();
    }

    private SqlStatement of(UUID association, String sql) {
        return database.sql(sql).bind("association", association);
    }

    private static List<Leaving> list(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::leaving).toList();
    }

    private record Row(
            UUID association,
            Instant askedAt,
            String askedBy,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            @Nullable Instant dueAt) {
        Leaving leaving() {
            return new Leaving(
                    association,
                    askedAt,
                    ClosureRequester.parse(askedBy),
                    confirmedAt,
                    confirmedBy == null ? null : ClosureRequester.parse(confirmedBy),
                    dueAt);
        }
    }
}
