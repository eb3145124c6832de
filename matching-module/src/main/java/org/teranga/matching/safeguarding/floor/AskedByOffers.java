package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.standing.ComingHousehold;
import org.teranga.matching.safeguarding.policy.standing.MissingChecks;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.FurtherAsked;
import org.teranga.platform.qualification.QualificationKind;

/** What a person lacks before the offers of that person are proposed: what the gate misses, so that a page says what the gate does. */
@ApplicationScoped
class AskedByOffers implements FurtherAsked {
    private final TenantDatabase database;
    private final OfferFloor floor;
    private final PolicyBook book;

    @Inject
    AskedByOffers(TenantDatabase database, OfferFloor floor, PolicyBook book) {
        this.database = database;
        this.floor = floor;
        this.book = book;
    }

    @Override
    @Transactional
    public Optional<Set<QualificationKind>> missing(UUID account) {
        List<Own> offers = database.sql("select id, person_id as host from matching.offer where tenant_id = :tenant"
                        + " and (account_id = :account or person_id = :account) and status <> 'withdrawn'")
                .bind("account", account)
                .list(Own.class);
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = book.today();
        Map<OfferId, MissingChecks> missing =
                floor.checks(offers.stream().map(Own::id).toList());
        Set<QualificationKind> lacks = new HashSet<>();
        offers.forEach(
                offer -> missing
                        .getOrDefault(offer.id, MissingChecks.NONE)
                        .at(AskedBefore.PROPOSAL, ComingHousehold.ANY, today)
                        .stream()
                        .filter(lack -> lack.subject().equals(offer.host))
                        .forEach(lack -> QualificationKind.of(lack.check()).ifPresent(lacks::add)));
        return Optional.of(lacks);
    }

    private record Own(OfferId id, UUID host) {}
}
