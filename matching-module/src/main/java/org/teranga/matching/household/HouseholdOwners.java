package org.teranga.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.pool.need.Need;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.refusal.Refusal;

/** Finds which household is meant by a way in. What several ways in lead to is one household. */
@ApplicationScoped
@Transactional
public class HouseholdOwners {
    private static final String OF_ACCOUNT = """
            select person from (
                select p.person_id as person, p.id as since from matching.move_on_plan p
                where p.tenant_id = :tenant and p.person_id = :account
                union all
                select p.person_id, p.id from matching.project p where p.tenant_id = :tenant and p.person_id = :account
                union all
                select n.person_id, n.id from matching.need n where n.tenant_id = :tenant and n.account_id = :account) own
            group by person order by min(since::text)
            """;

    private final TenantDatabase database;

    @Inject
    HouseholdOwners(TenantDatabase database) {
        this.database = database;
    }

    /**
     * Who is signed in.
     *
     * @throws Refusal not found for who has neither asked for anything nor begun anything
     */
    public HouseholdOwner ofAccount(UUID account) {
        return find(account).orElseThrow(Refusal::notFound);
    }

    /** As {@link #ofAccount}; empty where there is none. */
    public Optional<HouseholdOwner> find(UUID account) {
        database.flush();
        List<UUID> persons = database.sql(OF_ACCOUNT).bind("account", account).list(UUID.class);
        return persons.isEmpty() ? Optional.empty() : Optional.of(new HouseholdOwner(persons.getFirst(), persons));
    }

    /** The household of a need. */
    public HouseholdOwner ofNeed(Need need) {
        UUID person = need.contact().personId();
        UUID account = need.accountId();
        if (account == null) {
            return HouseholdOwner.of(person);
        }
        List<UUID> persons = Stream.concat(
                        Stream.of(person), find(account).stream().flatMap(own -> own.persons().stream()))
                .distinct()
                .toList();
        return new HouseholdOwner(person, persons);
    }
}
