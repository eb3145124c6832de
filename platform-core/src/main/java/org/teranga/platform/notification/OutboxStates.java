package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.persistence.SystemDatabase;

/** Reads the state of the outbox, for the operator. */
@ApplicationScoped
public class OutboxStates {
    private static final String STATES = """
            select tenant_id as tenant, count(*) filter (where state = 'waiting') as waiting,
                   min(created_at) filter (where state = 'waiting' and due_at <= now()) as oldest,
                   count(*) filter (where state = 'waiting' and attempts > 0) as tried, count(*) filter (where state = 'dead') as dead,
                   (array_agg(last_reply order by coalesce(finished_at, due_at) desc) filter (where last_reply is not null
                    and state in ('waiting', 'dead')))[1] as reply,
                   count(*) filter (where state in ('delivered', 'mailbox') and finished_at > now() - interval '24 hours') as gone
            from platform.outbox group by tenant_id
            order by dead desc, waiting desc, gone desc, tenant
            """;
    private final SystemDatabase database;
    private final ClockAhead ahead;

    @Inject
    OutboxStates(SystemDatabase database, ClockAhead ahead) {
        this.database = database;
        this.ahead = ahead;
    }

    /** Each association that has mails there, those with dead ones first. */
    public List<OutboxState> all() {
        return database.sql(STATES).list(OutboxState.class);
    }

    /** Which letters of an association came back since a moment of the clock. */
    public List<UUID> dead(UUID tenant, Instant since) {
        return database.sql(
                        "select id from platform.outbox where tenant_id = :tenant and state = 'dead' and finished_at >= :since")
                .bind("tenant", tenant)
                .bind("since", ahead.real(since))
                .list(UUID.class);
    }

    /**
     * What became of some letters of an association: {@code waiting, delivered, mailbox, dead, erased}; what is not there any more left
     * long ago.
     */
    public Map<UUID, String> of(UUID tenant, Collection<UUID> letters) {
        return letters.isEmpty()
                ? Map.of()
                : database
                        .sql("select id, state from platform.outbox where tenant_id = :tenant and id = any (:letters)")
                        .bind("tenant", tenant)
                        .bindIds("letters", letters)
                        .list(Row.class)
                        .stream()
                        .collect(Collectors.toMap(Row::id, Row::state));
    }

    /**
     * Dead letters of an association become due again, as after the repair of a mail server that refused everything.
     *
     * @return how many
     */
    public int revive(UUID tenant) {
        return database.sql(
                        "update platform.outbox set state = 'waiting', finished_at = null, attempts = 0, due_at = now()"
                                + " where state = 'dead' and tenant_id = :tenant")
                .bind("tenant", tenant)
                .update();
    }

    private record Row(UUID id, String state) {}
}
