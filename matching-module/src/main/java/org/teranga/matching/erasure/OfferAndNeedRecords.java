package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.erasure.QuietRecords.Table;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.PersonRecords;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;

/** The offers and needs that are kept of people. */
@ApplicationScoped
@Transactional
class OfferAndNeedRecords implements PersonRecords {
    private final QuietRecords quiet;
    private final Offers offers;
    private final Needs needs;
    private final Contacts contacts;
    private final KeyedHash hash;

    @Inject
    OfferAndNeedRecords(QuietRecords quiet, Offers offers, Needs needs, Contacts contacts, KeyedHash hash) {
        this.quiet = quiet;
        this.offers = offers;
        this.needs = needs;
        this.contacts = contacts;
        this.hash = hash;
    }

    @Override
    public List<PersonRecord> of(Collection<UUID> persons) {
        return both(table -> quiet.of(table, persons));
    }

    @Override
    public List<PersonRecord> near(PersonRecord one) {
        List<String> hashes = hashes(one.known());
        return both(table -> quiet.near(table, one.account(), hashes));
    }

    @Override
    public Optional<UUID> personOf(UUID record) {
        return quiet.personOf(record);
    }

    @Override
    public Set<UUID> earlierPersons(Collection<UUID> records) {
        return quiet.earlierPersons(records);
    }

    @Override
    public Set<UUID> confirmedPersons(Collection<UUID> records) {
        return quiet.confirmedPersons(records);
    }

    @Override
    public void handBack(Collection<UUID> records, Set<UUID> staying) {
        quiet.handBack(records, staying);
    }

    @Override
    public List<PersonRecord> quietSince(Instant openSince, Instant closedSince) {
        return both(table -> quiet.quietSince(table, openSince, closedSince));
    }

    private List<String> hashes(KnownAs known) {
        Optional<EmailAddress> email = known.email() == null ? Optional.empty() : EmailAddress.parse(known.email());
        Optional<PhoneNumber> phone = known.phone() == null ? Optional.empty() : PhoneNumber.parse(known.phone());
        return Stream.concat(email.map(hash::email).stream(), phone.map(hash::phone).stream())
                .toList();
    }

    private List<PersonRecord> both(Function<Table, Map<UUID, Instant>> asked) {
        Map<UUID, Instant> ofOffers = asked.apply(Table.OFFER);
        Map<UUID, Instant> ofNeeds = asked.apply(Table.NEED);
        List<Offer> foundOffers =
                offers.find(ofOffers.keySet().stream().map(OfferId::new).toList());
        List<Need> foundNeeds =
                needs.find(ofNeeds.keySet().stream().map(NeedId::new).toList());
        contacts.load(Stream.concat(
                        foundOffers.stream().map(Offer::contact),
                        foundNeeds.stream().map(Need::contact))
                .toList());
        return Stream.concat(
                        foundOffers.stream()
                                .map(one -> record(
                                        one, ofOffers.getOrDefault(one.id().value(), one.receivedAt()))),
                        foundNeeds.stream()
                                .map(one -> record(
                                        one, ofNeeds.getOrDefault(one.id().value(), Instant.EPOCH))))
                .toList();
    }

    private PersonRecord record(Offer offer, Instant last) {
        Contact contact = contacts.open(offer.contact());
        return new PersonRecord(
                offer.contact().personId(),
                offer.id().value(),
                "offer",
                offer.receiptNumber(),
                known(contact),
                contact.language(),
                offer.accountId(),
                !offer.status().open(),
                last);
    }

    private PersonRecord record(Need need, Instant last) {
        Contact contact = contacts.open(need.contact());
        @Nullable UUID account = need.accountId();
        return new PersonRecord(
                need.contact().personId(),
                need.id().value(),
                "need",
                need.receiptNumber(),
                known(contact),
                contact.language(),
                account,
                !need.status().open(),
                last);
    }

    private static KnownAs known(Contact contact) {
        return new KnownAs(contact.name(), contact.email(), contact.phone());
    }
}
