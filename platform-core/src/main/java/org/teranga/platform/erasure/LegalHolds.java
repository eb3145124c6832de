package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/** Whose files must not be erased for now: a complaint, an investigation, a court. The reason lies under the person's own key. */
@ApplicationScoped
@Transactional
class LegalHolds implements ErasureObstacle {
    private static final String REASON = "legal_hold.reason";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    LegalHolds(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Puts one; false where there is one already. */
    boolean put(UUID person, String reason, UUID by) {
        Instant now = clock.instant();
        return database.sql("insert into platform.legal_hold (tenant_id, id, person, reason, placed_at, placed_by)"
                                + " values (:tenant, :id, :person, :reason, :now, :by) on conflict do nothing")
                        .bind("id", Uuid7.at(now))
                        .bind("person", person)
                        .bind("reason", cipher.encrypt(person, REASON, reason))
                        .bind("now", now)
                        .bind("by", by)
                        .update()
                == 1;
    }

    /** Lifts it; false where there is none. */
    boolean lift(UUID person, UUID by) {
        return database.sql("update platform.legal_hold set lifted_at = :now, lifted_by = :by"
                                + " where tenant_id = :tenant and person = :person and lifted_at is null")
                        .bind("now", clock.instant())
                        .bind("by", by)
                        .bind("person", person)
                        .update()
                == 1;
    }

    /** The one that stands for this person. */
    Optional<Hold> of(UUID person) {
        return holds(standing("and person = :person").bind("person", person)).stream()
                .findFirst();
    }

    /** All that stand, the oldest first. */
    List<Hold> standing() {
        return holds(standing(""));
    }

    /** Those of these persons for whom one stands. */
    Set<UUID> among(Collection<UUID> persons) {
        return Set.copyOf(database.sql("select person from platform.legal_hold"
                        + " where tenant_id = :tenant and lifted_at is null and person = any (:persons)")
                .bindIds("persons", persons)
                .list(UUID.class));
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        return among(persons).isEmpty() ? Optional.empty() : Optional.of("erasure.obstacle.hold");
    }

    private SqlStatement standing(String and) {
        return database.sql("select person, reason, placed_at, placed_by from platform.legal_hold"
                + " where tenant_id = :tenant and lifted_at is null " + and + " order by placed_at limit 500");
    }

    private List<Hold> holds(SqlStatement select) {
        return select.list(Row.class).stream()
                .map(row -> new Hold(
                        row.person,
                        cipher.decrypt(row.person, REASON, row.reason).orElse(""),
                        row.placedAt,
                        row.placedBy))
                .toList();
    }

    private record Row(UUID person, byte[] reason, Instant placedAt, UUID placedBy) {}

    /** Whose file is held, why, since when and by whom. */
    record Hold(UUID person, String reason, Instant at, UUID by) {}
}
