package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.TenantContext;

/** Lets the other associations know where the open one takes what. */
@ApplicationScoped
public class PublishReach {
    private final Areas areas;
    private final OfferedKinds kinds;
    private final Reaches reaches;
    private final TransactionOutcome outcome;

    @Inject
    PublishReach(Areas areas, OfferedKinds kinds, Reaches reaches, TransactionOutcome outcome) {
        this.areas = areas;
        this.kinds = kinds;
        this.reaches = reaches;
        this.outcome = outcome;
    }

    /** Says it as it is in this transaction, once that has committed. */
    @Transactional
    public void publish() {
        List<String> all = kinds.codes();
        List<String> refused = areas.all().values().stream()
                .flatMap(area ->
                        all.stream().filter(kind -> !area.takes(kind)).map(kind -> area.department() + ":" + kind))
                .sorted()
                .toList();
        var tenant = TenantContext.required().id();
        outcome.afterCommit(() -> reaches.put(tenant, new Reaches.Reach(all, refused)));
    }
}
