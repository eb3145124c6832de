package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.Freezes;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/**
 * What keeps a need or an offer from going over: it does not wait, a placement or a stay is open, nobody has said yet whether it is still the same
 * person's, or safety speaks against it. Of that no more is said than that it is so.
 */
@ApplicationScoped
class TransferObstacles {
    private static final String UNDER_WAY = """
            select 1 from matching.placement p where p.tenant_id = :tenant and p.%s_id = :record
                and (p.state not in ('ended', 'declined', 'withdrawn', 'expired')
                    or exists (select 1 from matching.incident i
                        where i.tenant_id = p.tenant_id and i.placement_id = p.id and i.outcome is null))
            """;

    private static final String UNCONFIRMED =
            "select 1 from matching.identity_change where tenant_id = :tenant and outcome is null and record_id = :record";

    private final TenantDatabase database;
    private final Freezes freezes;

    @Inject
    TransferObstacles(TenantDatabase database, Freezes freezes) {
        this.database = database;
        this.freezes = freezes;
    }

    /** The first of it, as a message; empty where nothing does. */
    Optional<String> against(RecordToTransfer record) {
        if (record.status() != Status.RECEIVED) {
            return Optional.of("handover.refused.not_waiting");
        }
        database.flush();
        if (any(UNDER_WAY.formatted(record.kind()), record)) {
            return Optional.of("handover.refused.under_way");
        }
        if (any(UNCONFIRMED, record)) {
            return Optional.of("handover.refused.identity");
        }
        return unsafe(record) ? Optional.of("handover.refused.now") : Optional.empty();
    }

    /** @throws Refusal conflict with the first of it */
    void refuse(RecordToTransfer record) {
        against(record).ifPresent(why -> {
            throw Refusal.conflict(why);
        });
    }

    private boolean unsafe(RecordToTransfer record) {
        if (!record.kind().equals("offer")) {
            return false;
        }
        List<OfferId> offer = List.of(new OfferId(record.id()));
        return !freezes.of(offer).isEmpty() || !freezes.lookedInto(offer).isEmpty();
    }

    private boolean any(String sql, RecordToTransfer record) {
        return database.sql(sql).bind("record", record.id()).any();
    }
}
