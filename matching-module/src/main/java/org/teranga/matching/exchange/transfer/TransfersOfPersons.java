package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.intake.TransferLines;
import org.teranga.platform.persistence.TenantDatabase;

/** What a person reads on the page of what they left: that another association asks for it, or has it. */
@ApplicationScoped
@Transactional
class TransfersOfPersons implements TransferLines {
    private static final String LINE = """
            select case state when 'accepted' then 'transferred' when 'sent' then 'under_way' when 'recalled' then 'under_way' else state end
                    as state, other_name as other
                from matching.exchange_transfer
                where tenant_id = :tenant and record_kind = :kind and record_id = :record and state <> 'over'
            union all
            select 'given_back', other_name from matching.exchange_arrival
                where tenant_id = :tenant and record_kind = :kind and record_id = :record and state = 'given_back'
            limit 1
            """;

    private final TenantDatabase database;

    @Inject
    TransfersOfPersons(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<TransferLine> of(String kind, UUID record) {
        return database.sql(LINE).bind("kind", kind).bind("record", record).first(TransferLine.class);
    }
}
