package org.teranga.matching.moveon.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.pool.intake.ProposalLines;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.persistence.TenantDatabase;

/** What became of a step for which a helper is looked for, as far as the household was told. */
@ApplicationScoped
@Transactional
public class HelpSought {
    /** The household knows somebody who helps. */
    public static final String FOUND = "found";

    /** Somebody is proposed. */
    public static final String PROPOSED = "proposed";

    /** Somebody is looked for. */
    public static final String LOOKING = "looking";

    /** It was taken back, or the team said no. */
    public static final String OVER = "over";

    private final Needs needs;
    private final ProposalLines proposals;
    private final TenantDatabase database;

    @Inject
    HelpSought(Needs needs, ProposalLines proposals, TenantDatabase database) {
        this.needs = needs;
        this.proposals = proposals;
        this.database = database;
    }

    /** How the need stands that was made of a step. */
    public String of(UUID need) {
        boolean open = needs.find(new NeedId(need))
                .filter(one -> one.status() != Status.WITHDRAWN)
                .isPresent();
        if (!open) {
            return OVER;
        }
        boolean found = database.sql("select 1 from matching.placement where tenant_id = :tenant and need_id = :need"
                        + " and contact_open")
                .bind("need", need)
                .any();
        if (found) {
            return FOUND;
        }
        return proposals.ofNeed(need, "").isEmpty() ? LOOKING : PROPOSED;
    }
}
