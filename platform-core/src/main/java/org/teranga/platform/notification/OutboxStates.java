package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;

/** How the outbox is, for the operator. */
@ApplicationScoped
public class OutboxStates {
    private static final String STATES = """
            select tenant_id, count(*) filter (where state = 'waiting'), min(created_at) filter (where state = 'waiting' and due_at <= now()),
                   count(*) filter (where state = 'waiting' and attempts > 0), count(*) filter (where state = 'dead'),
                   (array_agg(last_reply order by coalesce(finished_at, due_at) desc) filter (where last_reply is not null
                    and state in ('waiting', 'dead')))[1],
                   count(*) filter (where state in ('delivered', 'mailbox') and finished_at > now() - interval '24 hours')
            from platform.outbox group by tenant_id
            order by 5 desc, 2 desc, 7 desc, 1
            """;
    private static final String REVIVE =
            "update platform.outbox set state = 'waiting', finished_at = null, attempts = 0,"
                    + " due_at = now() where state = 'dead' and tenant_id = ?";

    private final Plumbing plumbing;

    @Inject
    OutboxStates(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Each association that has mails there, those with dead ones first. */
    public List<OutboxState> all() {
        return plumbing.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(STATES);
                    ResultSet rows = select.executeQuery()) {
                List<OutboxState> states = new ArrayList<>();
                while (rows.next()) {
                    @Nullable OffsetDateTime oldest = rows.getObject(3, OffsetDateTime.class);
                    states.add(new OutboxState(
                            rows.getObject(1, UUID.class),
                            rows.getLong(2),
                            oldest == null ? null : oldest.toInstant(),
                            rows.getLong(4),
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getLong(7)));
                }
                return states;
            }
        });
    }

    /**
     * Dead letters of an association become due again, as after the repair of a mail server that refused everything.
     *
     * @return how many
     */
    public int revive(UUID tenant) {
        return plumbing.call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(REVIVE)) {
                update.setObject(1, tenant);
                return update.executeUpdate();
            }
        });
    }
}
