package org.teranga.matching.duplicate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.duplicate.finding.DuplicatePairs;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/**
 * The same people as in {@link PlantedPoolTest}, sealed in the database, where tokens lead to those who are opened: a tenth of them here, all
 * with {@code -Dteranga.duplicates.people=20000}.
 */
@Assembled
class PlantedPoolInDatabaseTest {
    private static final int PEOPLE = Integer.getInteger("teranga.duplicates.people", 2_000);
    private static final int BATCH = 500;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Offers offers;

    @Inject
    private Contacts contacts;

    @Inject
    private FindDuplicates find;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    private Tenant own;

    @Test
    void tokensLeadToWhoStandsTwice() {
        own = caseworker.open();
        PlantedPool pool = PlantedPool.of(PEOPLE, PEOPLE / 40, 20261130);
        Map<UUID, Integer> places = stored(pool.entries());
        long began = System.nanoTime();
        while (in(() -> find.lookAtSome(RecordKind.OFFER))) {
            // until all were looked at
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        judgeAgain();
        Set<Set<Integer>> shown = open().stream()
                .map(pair -> Set.of(places.get(pair.firstId()), places.get(pair.secondId())))
                .collect(Collectors.toSet());
        Set<Set<Integer>> found = new HashSet<>(shown);
        found.retainAll(pool.twice());
        double recall = (double) found.size() / pool.twice().size();
        double wrong = 1 - (double) found.size() / shown.size();
        System.out.printf(
                "in the database: %d people, %.1f %% found, %d shown, %.2f %% wrong, %.1f s%n",
                PEOPLE, 100 * recall, shown.size(), 100 * wrong, seconds);
        assertThat(recall).as("found").isGreaterThanOrEqualTo(0.95);
        assertThat(wrong).as("wrong").isLessThanOrEqualTo(0.025);
    }

    /** As every night, once it is known how common each name is. */
    private void judgeAgain() {
        List<UUID> first =
                open().stream().map(DuplicatePair::firstId).distinct().toList();
        for (int from = 0; from < first.size(); from += BATCH) {
            List<UUID> some = first.subList(from, Math.min(first.size(), from + BATCH));
            in(() -> find.look(RecordKind.OFFER, some));
        }
    }

    private Map<UUID, Integer> stored(List<PlantedPool.Entry> entries) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Offer> many = new ArrayList<>();
            int begin = from;
            in(() -> {
                List<UUID> persons = new ArrayList<>();
                for (int i = begin; i < Math.min(entries.size(), begin + BATCH); i++) {
                    persons.add(UUID.randomUUID());
                }
                contacts.prepare(persons);
                for (int i = 0; i < persons.size(); i++) {
                    Offer offer = offer(persons.get(i), entries.get(begin + i));
                    places.put(offer.id().value(), begin + i);
                    many.add(offer);
                }
                offers.addAll(many);
                return true;
            });
        }
        return places;
    }

    private Offer offer(UUID person, PlantedPool.Entry entry) {
        Instant now = TestClock.now();
        OfferTerms terms = new OfferTerms(
                "housing",
                "FR",
                new Locality(null, entry.place(), "31", entry.place()),
                2,
                false,
                LocalDate.of(2015, 11, 1),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        Contact contact = new Contact(entry.name(), email(entry.email()), phone(entry.phone()), null, "fr");
        return Offer.receive(new OfferId(Uuid7.at(now)), terms, contacts.seal(person, contact), now);
    }

    private static @Nullable String phone(@Nullable String typed) {
        return typed == null
                ? null
                : PhoneNumber.parse(typed).map(PhoneNumber::e164).orElse(null);
    }

    private static @Nullable String email(@Nullable String typed) {
        return typed == null
                ? null
                : EmailAddress.parse(typed).map(EmailAddress::value).orElse(null);
    }

    private List<DuplicatePair> open() {
        return in(() -> pairs.open(RecordKind.OFFER, false, 0, PEOPLE));
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
