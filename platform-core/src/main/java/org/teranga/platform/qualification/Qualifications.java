package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantConnection;
import org.teranga.platform.privacy.PersonErased;

/** What the persons of the open association have shown. */
@ApplicationScoped
class Qualifications {
    private static final String HOLDS =
            " withdrawn_at is null and not to_confirm and (until is null or until >= ?) and (edition is null or edition = ?)";

    private final TenantConnection connection;
    private final Charters charters;

    @Inject
    Qualifications(TenantConnection connection, Charters charters) {
        this.connection = connection;
        this.charters = charters;
    }

    /** Keeps one that the platform itself granted, or that one member of staff saw. */
    void add(Qualification qualification) {
        add(qualification, null);
    }

    /** Keeps one, with the sealed words of those who attest it. */
    void add(Qualification qualification, byte @Nullable [] evidence) {
        connection.run(c -> {
            try (PreparedStatement insert = c.prepareStatement("insert into platform.qualification"
                    + " (id, holder, kind, granted_at, granted_by, until, edition, confirmed_by, seen_on, evidence)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setObject(1, qualification.id());
                insert.setObject(2, qualification.holder());
                insert.setString(3, qualification.kind().code());
                insert.setObject(4, qualification.grantedAt().atOffset(ZoneOffset.UTC));
                insert.setObject(5, qualification.grantedBy(), Types.OTHER);
                insert.setObject(6, qualification.until(), Types.DATE);
                insert.setString(7, qualification.kind() == QualificationKind.CHARTER ? charters.edition() : null);
                insert.setObject(8, qualification.confirmedBy(), Types.OTHER);
                insert.setObject(9, qualification.seenOn(), Types.DATE);
                insert.setBytes(10, evidence);
                insert.executeUpdate();
            }
        });
    }

    /**
     * Ends these.
     *
     * @return those that still held
     */
    List<UUID> withdraw(Collection<UUID> ids, Instant at, @Nullable UUID by) {
        return connection.call(c -> {
            try (PreparedStatement update = c.prepareStatement(
                    "update platform.qualification"
                            + " set withdrawn_at = ?, withdrawn_by = ? where id = any (?) and withdrawn_at is null returning id")) {
                update.setObject(1, at.atOffset(ZoneOffset.UTC));
                update.setObject(2, by, Types.OTHER);
                update.setArray(3, c.createArrayOf("uuid", ids.toArray()));
                try (ResultSet rows = update.executeQuery()) {
                    List<UUID> ended = new ArrayList<>();
                    while (rows.next()) {
                        ended.add(Objects.requireNonNull(rows.getObject(1, UUID.class), "id"));
                    }
                    return ended;
                }
            }
        });
    }

    /** Whose this one is; empty where there is none. */
    Optional<UUID> holder(UUID id) {
        return connection.call(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("select holder from platform.qualification where id = ?")) {
                select.setObject(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.ofNullable(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    /** What one person has shown and still holds on that day, the newest first. */
    List<Qualification> of(UUID holder, LocalDate day) {
        return connection.call(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("select id, holder, kind, granted_at, granted_by, until, confirmed_by, seen_on"
                            + " from platform.qualification where holder = ? and" + HOLDS
                            + " order by granted_at desc, id")) {
                select.setObject(1, holder);
                select.setObject(2, day);
                select.setString(3, charters.edition());
                try (ResultSet rows = select.executeQuery()) {
                    List<Qualification> found = new ArrayList<>();
                    while (rows.next()) {
                        QualificationKind.of(rows.getString("kind"))
                                .ifPresent(kind -> found.add(qualification(rows, kind)));
                    }
                    return found;
                }
            }
        });
    }

    /** Which kinds these persons hold on that day, in one query; who holds none is left out. */
    Map<UUID, Set<QualificationKind>> held(Collection<UUID> holders, LocalDate day) {
        return connection.call(c -> {
            try (PreparedStatement select = c.prepareStatement(
                    "select distinct holder, kind from platform.qualification where holder = any (?) and" + HOLDS)) {
                select.setArray(1, c.createArrayOf("uuid", holders.toArray()));
                select.setObject(2, day);
                select.setString(3, charters.edition());
                try (ResultSet rows = select.executeQuery()) {
                    Map<UUID, Set<QualificationKind>> held = new HashMap<>();
                    while (rows.next()) {
                        UUID holder = Objects.requireNonNull(rows.getObject(1, UUID.class), "holder");
                        QualificationKind.of(rows.getString(2))
                                .ifPresent(kind -> held.computeIfAbsent(
                                                holder, any -> EnumSet.noneOf(QualificationKind.class))
                                        .add(kind));
                    }
                    return held;
                }
            }
        });
    }

    /** What an erased person had shown goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        connection.run(c -> {
            try (PreparedStatement delete = c.prepareStatement("delete from platform.qualification where holder = ?")) {
                delete.setObject(1, erased.person());
                delete.executeUpdate();
            }
        });
    }

    private static Qualification qualification(ResultSet row, QualificationKind kind) {
        try {
            return new Qualification(
                    Objects.requireNonNull(row.getObject("id", UUID.class), "id"),
                    Objects.requireNonNull(row.getObject("holder", UUID.class), "holder"),
                    kind,
                    Objects.requireNonNull(row.getObject("granted_at", OffsetDateTime.class), "granted_at")
                            .toInstant(),
                    row.getObject("until", LocalDate.class),
                    grounds(row));
        } catch (SQLException failure) {
            throw new org.teranga.platform.persistence.DatabaseFailed(failure);
        }
    }

    private static Grounds grounds(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("granted_by", UUID.class);
        @Nullable UUID confirmer = row.getObject("confirmed_by", UUID.class);
        @Nullable LocalDate on = row.getObject("seen_on", LocalDate.class);
        if (by == null || on == null) {
            return new Grounds.Earned();
        }
        return confirmer == null ? new Grounds.Seen(by, on) : new Grounds.Attested(by, confirmer, on);
    }
}
