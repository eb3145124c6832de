package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.erasure.ErasureObstacle;
import org.teranga.platform.persistence.TenantSql;

/** Whoever just wrote another name or address into a record does not erase it: the old address has two weeks to answer, and a legal hold follows. */
@ApplicationScoped
@Transactional
class UnconfirmedIdentity implements ErasureObstacle {
    /** An address to which nobody answers must not keep anybody's file for ever. */
    private static final Duration TO_ANSWER = Duration.ofDays(14);

    /** A hold of whoever once stood behind a record that is kept under these ids now. */
    private static final String HELD = """
            select 1 from matching.identity_change c join platform.legal_hold h on h.person in (c.old_person, c.new_person)
                and h.lifted_at is null
            where c.record_id in (select id from matching.offer where person_id = any (cast(? as uuid[]))
                union all select id from matching.need where person_id = any (cast(? as uuid[])))
            """;

    private final TenantSql sql;
    private final Clock clock;

    @Inject
    UnconfirmedIdentity(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        String ids = persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return sql.first(HELD, row -> "erasure.obstacle.hold", ids, ids)
                .or(() -> sql.first(
                        "select 1 from matching.identity_change where outcome is null and asked_at > ?"
                                + " and (old_person = any (cast(? as uuid[])) or new_person = any (cast(? as uuid[])))",
                        row -> "identity.not_erased",
                        clock.instant().minus(TO_ANSWER),
                        ids,
                        ids));
    }
}
