package org.teranga.matching.safeguarding.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.QualificationHolders;
import org.teranga.platform.qualification.check.CheckSubject;
import org.teranga.platform.qualification.check.CheckSubjects;

/** The homes that are offered: two visit them, and none of those who offer them. */
@ApplicationScoped
class HomeSubjects implements CheckSubjects, QualificationHolders {
    private final TenantDatabase database;

    @Inject
    HomeSubjects(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<CheckSubject> of(UUID id) {
        List<Row> offers = offers(Set.of(id));
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> persons = new HashSet<>();
        for (Row offer : offers) {
            persons.add(offer.personId);
            if (offer.accountId != null) {
                persons.add(offer.accountId);
            }
        }
        return Optional.of(new CheckSubject(id, true, persons, offers.getFirst().personId));
    }

    @Override
    public boolean knows(UUID holder) {
        return !offers(Set.of(holder)).isEmpty();
    }

    @Override
    public Map<UUID, Holder> called(Collection<UUID> holders) {
        Map<UUID, Holder> called = new HashMap<>();
        offers(holders)
                .forEach(offer ->
                        called.putIfAbsent(offer.home, new Holder(offer.receiptNumber, "/desk/offers/" + offer.id)));
        return called;
    }

    private List<Row> offers(Collection<UUID> homes) {
        return database.sql("select id as home, id, receipt_number, person_id, account_id from matching.offer"
                        + " where tenant_id = :tenant and kind = 'housing' and id = any (:homes) order by received_at, id")
                .bindIds("homes", homes)
                .list(Row.class);
    }

    private record Row(
            UUID home,
            UUID id,
            String receiptNumber,
            UUID personId,
            @Nullable UUID accountId) {}
}
