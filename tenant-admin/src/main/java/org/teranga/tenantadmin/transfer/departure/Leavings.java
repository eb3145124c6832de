package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;

/** The associations that are about to end. */
@ApplicationScoped
class Leavings {
    private static final String COLUMNS =
            "select association, asked_at, asked_by, confirmed_at, confirmed_by, due_at from admin.leaving";
    /** After so long without an end, the node that had begun is taken for dead. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Plumbing plumbing;

    @Inject
    Leavings(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    Optional<Leaving> find(UUID association) {
        return list(COLUMNS + " where association = ?", association).stream().findFirst();
    }

    /** All, the oldest first. */
    List<Leaving> all() {
        return list(COLUMNS + " order by asked_at");
    }

    /** Those that are to be erased now. */
    List<Leaving> due(Instant now) {
        return list(
                COLUMNS + " where due_at <= ? and (begun_at is null or begun_at < ?) order by due_at",
                at(now),
                at(now.minus(PATIENCE)));
    }

    /** Writes down who asks; false where somebody has already. */
    boolean ask(UUID association, Wisher who, Instant now) {
        return change(
                        "insert into admin.leaving (association, asked_at, asked_by) values (?, ?, ?) on conflict do nothing",
                        association,
                        at(now),
                        who.stored())
                == 1;
    }

    /** Writes down who confirms; false where that has happened, or was taken back. */
    boolean confirm(UUID association, Wisher who, Instant now, Instant due) {
        return change(
                        "update admin.leaving set confirmed_at = ?, confirmed_by = ?, due_at = ?"
                                + " where association = ? and confirmed_at is null and asked_by <> ?",
                        at(now),
                        who.stored(),
                        at(due),
                        association,
                        who.stored())
                == 1;
    }

    /** Takes it back; false where there is nothing to take back, or its erasure has begun. */
    boolean stay(UUID association) {
        return change("delete from admin.leaving where association = ? and begun_at is null", association) == 1;
    }

    /** Begins the erasure on this node; false where another one is at it, or it was taken back. */
    boolean begin(UUID association, Instant now) {
        return change(
                        "update admin.leaving set begun_at = ? where association = ? and due_at <= ?"
                                + " and (begun_at is null or begun_at < ?)",
                        at(now),
                        association,
                        at(now),
                        at(now.minus(PATIENCE)))
                == 1;
    }

    /** Lets it be begun again at once, after a failure that is known. */
    void giveBack(UUID association) {
        change("update admin.leaving set begun_at = '-infinity' where association = ?", association);
    }

    /** In development: due at once, whoever wanted it. */
    void hurry(UUID association, Instant now) {
        change(
                "insert into admin.leaving (association, asked_at, asked_by, due_at) values (?, ?, 'command', ?)"
                        + " on conflict (association) do update set due_at = excluded.due_at",
                association,
                at(now),
                at(now));
    }

    private List<Leaving> list(String sql, Object... values) {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                bind(select, values);
                List<Leaving> found = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(leaving(rows));
                    }
                }
                return found;
            }
        });
    }

    private static Leaving leaving(ResultSet row) throws SQLException {
        String second = row.getString(5);
        return new Leaving(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                Wisher.parse(row.getString(3)),
                instant(row.getObject(4, OffsetDateTime.class)),
                second == null ? null : Wisher.parse(second),
                instant(row.getObject(6, OffsetDateTime.class)));
    }

    private int change(String sql, Object... values) {
        return plumbing.call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
