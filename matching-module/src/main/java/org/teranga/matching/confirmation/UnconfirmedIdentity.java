package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.erasure.ErasureObstacle;
import org.teranga.platform.persistence.TenantDatabase;

/** Whoever just wrote another name or address into a record does not erase it: the old address has two weeks to answer, and a legal hold follows. */
@ApplicationScoped
@Transactional
class UnconfirmedIdentity implements ErasureObstacle {
    /** An address to which nobody answers must not keep anybody's file for ever. */
    private static final Duration TO_ANSWER = Duration.ofDays(14);

    /** A hold of whoever once stood behind a record that is kept under these ids now. */
    private static final String HELD = """
            select 1 from matching.identity_change c join platform.legal_hold h on h.tenant_id = c.tenant_id
                and h.person in (c.old_person, c.new_person) and h.lifted_at is null
            where c.tenant_id = :tenant and c.record_id in (
                select id from matching.offer where tenant_id = :tenant and person_id = any (:persons)
                union all select id from matching.need where tenant_id = :tenant and person_id = any (:persons))
            """;

    private static final String UNANSWERED = """
            select 1 from matching.identity_change where tenant_id = :tenant and outcome is null and asked_at > :since
                and (old_person = any (:persons) or new_person = any (:persons))
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    UnconfirmedIdentity(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        if (database.sql(HELD).bindIds("persons", persons).any()) {
            return Optional.of("erasure.obstacle.hold");
        }
        boolean unanswered = database.sql(UNANSWERED)
                .bind("since", clock.instant().minus(TO_ANSWER))
                .bindIds("persons", persons)
                .any();
        return unanswered ? Optional.of("identity.not_erased") : Optional.empty();
    }
}
