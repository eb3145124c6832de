package org.teranga.matching.pool.offer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.list.Search;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.Area;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class OffersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> HOSTILE = List.of("a,b", "\"quoted\"", "back\\slash", "{x}", "كلمة", "NULL", " ");
    private static final Order FIRST_RECEIVED = new Order("received_at", false);
    private static final SecretLink LINK = SecretLink.issue();

    @Inject
    private TestTenants tenants;

    @Inject
    private Offers offers;

    @Inject
    private Desk desk;

    private Tenant own;
    private Tenant other;
    private OfferId id;

    @BeforeEach
    void anOfferOfOneAssociation() {
        own = tenants.open();
        other = tenants.open();
        id = add("housing", new Locality("31000", null, "31", "Toulouse"), NOW, Set.of("mail", "marie", "dupont"));
    }

    @Test
    void whatWasToldComesBackAsItWasTold() {
        OfferTerms terms = as(own, () -> offers.find(id).orElseThrow().terms());
        assertThat(terms.interests()).isEqualTo(HOSTILE);
        assertThat(terms.languages()).containsExactly("fr", "ar");
        assertThat(terms.conditions()).isEmpty();
        assertThat(terms.availableFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(terms.availableUntil()).isNull();
        assertThat(terms.locality().name()).isEqualTo("Toulouse");
    }

    @Test
    void theSnapshotSaysTheSameAsTheOffer() {
        OfferId withdrawn = add("legal", new Locality(null, "31555", "31", "Toulouse"), NOW, Set.of());
        as(own, () -> {
            offers.find(withdrawn).orElseThrow().withdraw(NOW);
            return null;
        });
        assertThat(as(own, offers::snapshot)).singleElement().satisfies(open -> {
            assertThat(open.id()).isEqualTo(id);
            assertThat(open.receivedAt()).isEqualTo(NOW);
            assertThat(open.reference()).isEqualTo("ROW-1");
            assertThat(open.terms().interests()).isEqualTo(HOSTILE);
            assertThat(open.terms().capacity()).isEqualTo(3);
            assertThat(open.terms().availableFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        });
    }

    @Test
    void theSameHashesFindIt() {
        assertThat(found(search(List.of("mail"), List.of()))).containsExactly(id);
        assertThat(found(search(List.of(), List.of("marie", "dupont")))).containsExactly(id);
        assertThat(found(search(List.of(), List.of("marie", "martin")))).isEmpty();
        assertThat(found(search(List.of("phone"), List.of()))).isEmpty();
        assertThat(found(search(List.of("mail", "phone"), List.of("marie", "dupont"))))
                .containsExactly(id);
        String receipt = as(own, () -> offers.find(id).orElseThrow().receiptNumber());
        assertThat(found(new Search(receipt, Area.NOWHERE, List.of(), List.of(), List.of())))
                .containsExactly(id);
        assertThat(as(own, () -> offers.followedBy(LINK).map(Offer::id))).contains(id);
        assertThat(as(own, () -> offers.from(Set.of("key-1", "key-2")))).hasSize(1);
    }

    @Test
    void changedTracesReplaceTheOldOnes() {
        as(own, () -> {
            Offer offer = offers.find(id).orElseThrow();
            offer.change(offer.terms(), new EncryptedContact(offer.contact(), Set.of("mail", "claire")));
            return null;
        });
        assertThat(found(search(List.of(), List.of("claire")))).containsExactly(id);
        assertThat(found(search(List.of(), List.of("marie")))).isEmpty();
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        OfferId later = add("legal", new Locality(null, "35238", "35", "Rennes"), NOW.plusSeconds(60), Set.of());
        assertThat(list(Filter.ALL, new Order("received_at", true), 0, 10)).containsExactly(later, id);
        assertThat(list(Filter.ALL, FIRST_RECEIVED, 1, 1)).containsExactly(later);
        assertThat(list(new Filter(null, "legal", null, null), FIRST_RECEIVED, 0, 10))
                .containsExactly(later);
        assertThat(list(new Filter(Status.WITHDRAWN, null, null, null), FIRST_RECEIVED, 0, 10))
                .isEmpty();
        assertThat(list(in(new Area(Set.of("35238"), Set.of(), Set.of())), FIRST_RECEIVED, 0, 10))
                .containsExactly(later);
        assertThat(list(in(new Area(Set.of(), Set.of("31000"), Set.of())), FIRST_RECEIVED, 0, 10))
                .containsExactly(id);
        assertThat(list(in(new Area(Set.of(), Set.of(), Set.of("31", "35"))), FIRST_RECEIVED, 0, 10))
                .containsExactly(id, later);
        assertThat(list(in(Area.NOWHERE), FIRST_RECEIVED, 0, 10)).isEmpty();
        assertThat(as(own, () -> offers.count(Filter.ALL))).isEqualTo(2);
    }

    @Test
    void anotherAssociationSeesNothing() {
        assertThat(as(other, () -> offers.find(id))).isEmpty();
        assertThat(as(other, () -> offers.find(List.of(id)))).isEmpty();
        assertThat(as(other, () -> offers.followedBy(LINK))).isEmpty();
        assertThat(as(other, () -> offers.from(Set.of("key-1")))).isEmpty();
        assertThat(as(other, () -> offers.list(Filter.ALL, FIRST_RECEIVED, 0, 10)))
                .isEmpty();
        assertThat(as(other, () -> offers.count(Filter.ALL))).isZero();
        assertThat(as(other, offers::snapshot)).isEmpty();
    }

    private OfferId add(String kind, Locality locality, Instant at, Set<String> traces) {
        OfferTerms terms = new OfferTerms(
                kind,
                "FR",
                locality,
                3,
                false,
                LocalDate.of(2026, 3, 2),
                null,
                List.of("fr", "ar"),
                HOSTILE,
                List.of("cuisine"),
                List.of(),
                "couple");
        OfferId added = new OfferId(Uuid7.at(at));
        EncryptedContact sealed = new EncryptedContact(new SealedContact(UUID.randomUUID(), "fr"), traces);
        as(own, () -> {
            Offer offer = Offer.receive(added, terms, sealed, at);
            if (!traces.isEmpty()) {
                offer.followedBy(LINK);
                offer.cameFrom(new SourceRow("ROW-1", "key-1", "content"));
            }
            offers.add(offer);
            return null;
        });
        return added;
    }

    private static Search search(List<String> reach, List<String> words) {
        return new Search(null, Area.NOWHERE, reach, words, List.of());
    }

    private static Filter in(Area area) {
        return new Filter(null, null, area, null);
    }

    private List<OfferId> found(Search search) {
        return list(new Filter(null, null, null, search), FIRST_RECEIVED, 0, 10);
    }

    private List<OfferId> list(Filter filter, Order order, int offset, int limit) {
        return as(
                own,
                () -> offers.list(filter, order, offset, limit).stream()
                        .map(Offer::id)
                        .toList());
    }

    private <T> T as(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }
}
