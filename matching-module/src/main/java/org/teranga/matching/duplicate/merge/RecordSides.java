package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.listing.ListingTerms;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.statement.ChangeNeed;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.arrival.ChangeOffer;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.TenantDatabase;

/** Offers and needs as the two sides of a pair: read, held, told anew, taken back and given back. */
@ApplicationScoped
class RecordSides {
    private final TenantDatabase database;
    private final Offers offers;
    private final Needs needs;
    private final Contacts contacts;
    private final HouseholdPeople people;
    private final ChangeOffer changeOffer;
    private final ChangeNeed changeNeed;
    private final Clock clock;

    @Inject
    RecordSides(
            TenantDatabase database,
            Offers offers,
            Needs needs,
            Contacts contacts,
            HouseholdPeople people,
            ChangeOffer changeOffer,
            ChangeNeed changeNeed,
            Clock clock) {
        this.database = database;
        this.offers = offers;
        this.needs = needs;
        this.contacts = contacts;
        this.people = people;
        this.changeOffer = changeOffer;
        this.changeNeed = changeNeed;
        this.clock = clock;
    }

    /** One of them. */
    Optional<RecordSide> find(RecordKind kind, UUID id) {
        return listing(kind, id).map(one -> side(kind, one));
    }

    /** These, kept from everybody else until the transaction ends. */
    Map<UUID, RecordSide> hold(RecordKind kind, Collection<UUID> ids) {
        List<? extends Listing<?>> held = switch (kind) {
            case OFFER -> offers.hold(ids.stream().map(OfferId::new).toList());
            case NEED -> needs.hold(ids.stream().map(NeedId::new).toList());
        };
        Map<UUID, RecordSide> sides = new HashMap<>();
        held.forEach(one -> sides.put(one.id().value(), side(kind, one)));
        return sides;
    }

    /** What people call these by. */
    Map<UUID, String> numbers(RecordKind kind, Collection<UUID> ids) {
        Map<UUID, String> numbers = new HashMap<>();
        database.sql("select id, receipt_number from matching." + kind.code()
                        + " where tenant_id = :tenant and id = any (:ids)")
                .bindIds("ids", ids)
                .list(Numbered.class)
                .forEach(row -> numbers.put(row.id, row.receiptNumber));
        return numbers;
    }

    private record Numbered(UUID id, String receiptNumber) {}

    /** What was chosen stands in the record that is kept; whose it is then follows from that. */
    void merge(RecordSide kept, RecordFacts merged) {
        switch (merged.kind()) {
            case OFFER -> changeOffer.merge(new OfferId(kept.id()), offer(merged), kept.confirmed());
            case NEED -> changeNeed.merge(new NeedId(kept.id()), need(merged), kept.confirmed());
        }
        database.flush();
    }

    /** It says again what it said, under the key of whose it was. */
    void unmerge(UUID kept, RecordFacts facts, UUID person) {
        switch (facts.kind()) {
            case OFFER -> changeOffer.unmerge(new OfferId(kept), offer(facts), person);
            case NEED -> changeNeed.unmerge(new NeedId(kept), need(facts), person);
        }
        database.flush();
    }

    private static OfferDraft offer(RecordFacts facts) {
        Values said = facts.said().with(OfferFields.COUNTRY, facts.country());
        return new OfferDraft(new OfferTerms(facts.place(), said), facts.contact());
    }

    private NeedDraft need(RecordFacts facts) {
        return new NeedDraft(new NeedTerms(facts.place(), facts.said()), List.of(), facts.contact(), clock.instant());
    }

    /** Whether the people of one of these needs were told one by one: then who stays together is not taken from one to the other. */
    boolean hasToldPeople(Collection<UUID> needs) {
        return !people.of(needs.stream().map(NeedId::new).toList()).isEmpty();
    }

    private Optional<? extends Listing<?>> listing(RecordKind kind, UUID id) {
        return switch (kind) {
            case OFFER -> offers.find(new OfferId(id));
            case NEED -> needs.find(new NeedId(id));
        };
    }

    private RecordSide side(RecordKind kind, Listing<?> one) {
        boolean confirmed = database.sql("select contact_used_at is not null from matching." + kind.code()
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", one.id().value())
                .one(Boolean.class);
        return new RecordSide(
                one.id().value(),
                one.receiptNumber(),
                one.kind(),
                one.status(),
                cameIn(one),
                one.version(),
                one.contact().personId(),
                one.accountId(),
                confirmed,
                facts(kind, one));
    }

    private static Instant cameIn(Listing<?> one) {
        return switch (one) {
            case Offer offer -> offer.receivedAt();
            case Need need -> need.waitingSince();
            default -> throw new IllegalArgumentException("neither an offer nor a need");
        };
    }

    private RecordFacts facts(RecordKind kind, Listing<?> one) {
        return switch (one) {
            case Offer offer ->
                facts(kind, one, offer.terms().country(), offer.terms().locality(), offer.terms());
            case Need need -> facts(kind, one, "", need.terms().locality(), need.terms());
            default -> throw new IllegalArgumentException("neither an offer nor a need");
        };
    }

    private RecordFacts facts(RecordKind kind, Listing<?> one, String country, Locality place, ListingTerms terms) {
        return new RecordFacts(kind, contacts.open(one.contact()), country, place, terms.said());
    }
}
