package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** Whose files must not be erased for now: a complaint, an investigation, a court. The reason lies under the person's own key. */
@ApplicationScoped
@Transactional
class LegalHolds implements ErasureObstacle {
    private static final String REASON = "legal_hold.reason";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    LegalHolds(TenantSql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Puts one; false where there is one already. */
    boolean put(UUID person, String reason, UUID by) {
        Instant now = clock.instant();
        return sql.change(
                        "insert into platform.legal_hold (id, person, reason, placed_at, placed_by) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        Uuid7.at(now),
                        person,
                        cipher.encrypt(person, REASON, reason),
                        now,
                        by)
                == 1;
    }

    /** Lifts it; false where there is none. */
    boolean lift(UUID person, UUID by) {
        return sql.change(
                        "update platform.legal_hold set lifted_at = ?, lifted_by = ? where person = ? and lifted_at is null",
                        clock.instant(),
                        by,
                        person)
                == 1;
    }

    /** The one that stands for this person. */
    Optional<Hold> of(UUID person) {
        return all("where person = ? and lifted_at is null", person).stream().findFirst();
    }

    /** All that stand, the oldest first. */
    List<Hold> standing() {
        return all("where lifted_at is null");
    }

    /** Those of these persons for whom one stands. */
    Set<UUID> among(Collection<UUID> persons) {
        return sql
                .list(
                        "select person from platform.legal_hold where lifted_at is null and person = any (?::uuid[])",
                        row -> row.getObject(1, UUID.class),
                        ErasureRequests.array(persons))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        return among(persons).isEmpty() ? Optional.empty() : Optional.of("erasure.obstacle.hold");
    }

    private List<Hold> all(String where, Object... values) {
        return sql
                .list(
                        "select person, reason, placed_at, placed_by from platform.legal_hold " + where
                                + " order by placed_at limit 500",
                        LegalHolds::row,
                        values)
                .stream()
                .map(row -> new Hold(
                        row.person,
                        cipher.decrypt(row.person, REASON, row.reason).orElse(""),
                        row.at,
                        row.by))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                Objects.requireNonNull(row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, UUID.class));
    }

    private record Row(UUID person, byte[] reason, Instant at, UUID by) {}

    /** Whose file is held, why, since when and by whom. */
    record Hold(UUID person, String reason, Instant at, UUID by) {}
}
