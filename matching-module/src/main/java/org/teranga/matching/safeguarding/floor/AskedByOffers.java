package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.FurtherAsked;
import org.teranga.platform.qualification.QualificationKind;

/** What the offers of a person ask of that person before a proposal. */
@ApplicationScoped
class AskedByOffers implements FurtherAsked {
    private final TenantDatabase database;
    private final PolicyBook book;

    @Inject
    AskedByOffers(TenantDatabase database, PolicyBook book) {
        this.database = database;
        this.book = book;
    }

    @Override
    public Set<QualificationKind> of(UUID account) {
        Set<QualificationKind> asked = new HashSet<>();
        Policy policy = book.current();
        database.sql("select distinct kind from matching.offer where tenant_id = :tenant"
                        + " and (account_id = :account or person_id = :account) and status <> 'withdrawn'")
                .bind("account", account)
                .list(String.class)
                .forEach(kind -> asked.addAll(asked(policy, kind)));
        return asked;
    }

    private static Set<QualificationKind> asked(Policy policy, String kind) {
        Set<QualificationKind> asked = new HashSet<>();
        FloorOfHelp.with(kind, policy.asks(kind)).stream()
                .filter(ask -> ask.of() != AskedOf.HOME && ask.only() == null && ask.before() == AskedBefore.PROPOSAL)
                .forEach(ask -> QualificationKind.of(ask.check()).ifPresent(asked::add));
        return asked;
    }
}
