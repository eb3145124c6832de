package org.teranga.matching.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.erasure.QuietRecords.Table;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.erasure.PersonRecords;
import org.teranga.platform.form.Answers;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class QuietRecordsTest {
    private static final String MAIL = "nadia@exemple.fr";

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Needs needs;

    @Inject
    private QuietRecords quiet;

    @Inject
    private OwnReaders readers;

    @Inject
    private TenantDatabase database;

    @Inject
    private HomeOwners owners;

    @Inject
    private KeepAdults adults;

    @Inject
    private CaseTasks tasks;

    @Inject
    @Any
    private Instance<PersonRecords> records;

    @Inject
    private KeyedHash hash;

    private Tenant own;
    private NeedId need;
    private OfferId offer;
    private UUID person;

    @BeforeEach
    void aNeedAndAnOffer() {
        own = tenants.open();
        need = pool.known(own, pool.household(own, 2, 5), new Contact("Nadia", MAIL, null, null, "fr"));
        offer = pool.home(own, 2);
        person = personOfTheNeed();
    }

    @Test
    void recordsAreFoundByPersonAccountAndTrace() {
        UUID account = UUID.randomUUID();
        pool.belongs(own, need, offer, account);
        assertThat(as(() -> quiet.of(Table.NEED, List.of(person)))).containsOnlyKeys(need.value());
        assertThat(as(() -> quiet.of(Table.OFFER, List.of(person)))).isEmpty();
        assertThat(as(() -> quiet.near(Table.OFFER, account, List.of()))).containsOnlyKeys(offer.value());
        String mail = as(() -> hash.email(EmailAddress.parse(MAIL).orElseThrow()));
        assertThat(as(() -> quiet.near(Table.NEED, null, List.of(mail)))).containsOnlyKeys(need.value());
        assertThat(as(() -> quiet.personOf(need.value()))).contains(person);
        assertThat(as(() -> quiet.personOf(UUID.randomUUID()))).isEmpty();
        assertThat(tenants.as(tenants.open(), () -> desk.does(() -> quiet.of(Table.NEED, List.of(person)))))
                .as("another association")
                .isEmpty();
    }

    @Test
    void whatNothingHappenedToSinceThenIsQuiet() {
        Instant now = TestClock.now();
        Instant before = now.minus(Duration.ofDays(1));
        Instant after = now.plus(Duration.ofDays(1));
        assertThat(as(() -> quiet.quietSince(Table.NEED, after, before))).containsOnlyKeys(need.value());
        assertThat(as(() -> quiet.quietSince(Table.OFFER, before, after))).isEmpty();
    }

    @Test
    void aRecordGoesBackToWhoStoodBehindItLast() {
        UUID earlier = UUID.randomUUID();
        as(() -> database.sql("""
                        insert into matching.identity_change
                            (tenant_id, id, record_kind, record_id, old_person, new_person, asked_at, decided_at, outcome)
                        values (:tenant, :id, 'need', :need, :person, :earlier, now(), now(), 'same')
                        """)
                .bind("id", UUID.randomUUID())
                .bind("need", need.value())
                .bind("person", person)
                .bind("earlier", earlier)
                .update());
        List<UUID> records = List.of(need.value());
        assertThat(as(() -> quiet.earlierPersons(records))).containsExactlyInAnyOrder(person, earlier);
        assertThat(as(() -> quiet.confirmedPersons(records))).containsExactly(earlier);
        as(() -> {
            quiet.handBack(records, Set.of(earlier));
            return true;
        });
        assertThat(personOfTheNeed()).isEqualTo(earlier);
    }

    @Test
    void aPlacementThatHoldsIsSeenAndReadByBothSides() {
        UUID account = UUID.randomUUID();
        pool.belongs(own, need, offer, account);
        assertThat(as(() -> quiet.placed(List.of(person)))).isFalse();
        UUID placement = introduced();
        assertThat(as(() -> quiet.placed(List.of(person)))).isTrue();
        assertThat(as(() -> readers.of(account))).containsExactlyInAnyOrder(need.value(), offer.value(), placement);
        assertThat(as(() -> readers.ofPerson(person))).containsExactlyInAnyOrder(need.value(), placement);
    }

    @Test
    void whoLivesWhereAHouseholdIsStaysAndWhoMovesInIsLookedAt() {
        UUID before = movesIn("Marc Roux");
        assertThat(as(() -> quiet.livesWherePlaced(List.of(before)))).isFalse();
        UUID placement = introduced();
        assertThat(as(() -> quiet.livesWherePlaced(List.of(before)))).isTrue();
        assertThat(as(() -> tasks.waits("placement", placement, CaseTasks.ADULT_MOVED_IN)))
                .isFalse();
        UUID after = movesIn("Lina Roux");
        assertThat(as(() -> tasks.waits("placement", placement, CaseTasks.ADULT_MOVED_IN)))
                .isTrue();
        as(() -> {
            adults.moveOut(owners.byStaff(offer), after);
            return true;
        });
        assertThat(as(() -> quiet.livesWherePlaced(List.of(after)))).isFalse();
        Instant tomorrow = TestClock.now().plus(Duration.ofDays(1));
        assertThat(as(() -> records.stream()
                        .flatMap(one -> one.quietSince(Instant.EPOCH, tomorrow).stream())
                        .filter(one -> one.kind().equals("adult"))
                        .toList()))
                .as("who moved out is kept as long as what is closed")
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo(after));
    }

    private UUID movesIn(String name) {
        return as(() -> adults.moveIn(owners.byStaff(offer), Answers.of(Map.of("name", name, "age", "61")), "fr"));
    }

    @Test
    void whatWasSaidOfARecordGoes() {
        introduced();
        as(() -> database.sql("""
                        insert into matching.preference (tenant_id, need_id, offer_id, noted_at, noted_by)
                        values (:tenant, :need, :offer, now(), :need)
                        """)
                .bind("need", need.value())
                .bind("offer", offer.value())
                .update());
        as(() -> {
            quiet.silence(List.of(need.value()));
            return true;
        });
        assertThat(as(() -> database.sql("select exists (select 1 from matching.preference where tenant_id = :tenant)"
                                + " or exists (select 1 from matching.introduced_contact where tenant_id = :tenant)")
                        .one(Boolean.class)))
                .isFalse();
    }

    private UUID introduced() {
        UUID placement = UUID.randomUUID();
        as(() -> database.sql("""
                        insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on,
                            proposed_at, proposed_by, approved_by, changed_at)
                        values (:tenant, :id, 1, :need, :offer, 'introduced', true, 2, current_date, now(), :need, :offer, now())
                        """)
                .bind("id", placement)
                .bind("need", need.value())
                .bind("offer", offer.value())
                .update());
        as(() -> database.sql("""
                        insert into matching.introduced_contact (tenant_id, placement_id, party, person_id, given_at)
                        values (:tenant, :id, 'household', :person, now())
                        """).bind("id", placement).bind("person", person).update());
        return placement;
    }

    private UUID personOfTheNeed() {
        return as(() -> needs.find(need).orElseThrow().contact().personId());
    }

    private <T> T as(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
