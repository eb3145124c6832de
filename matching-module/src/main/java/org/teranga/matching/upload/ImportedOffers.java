package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.engine.market.Condition;
import org.teranga.matching.engine.market.OfferFacts;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.key.AlreadyErased;

/**
 * Stores batches of offers that came with a spreadsheet, with a handful of statements for each batch. What the association cannot take
 * where it is waits aside, as what is left on the form does.
 */
@ApplicationScoped
class ImportedOffers {
    private final Offers offers;
    private final Contacts contacts;
    private final SpreadsheetRows rows;
    private final Territory territory;
    private final ImportChanges changes;
    private final Retold retold;
    private final Clock clock;

    @Inject
    ImportedOffers(
            Offers offers,
            Contacts contacts,
            SpreadsheetRows rows,
            Territory territory,
            ImportChanges changes,
            Retold retold,
            Clock clock) {
        this.retold = retold;
        this.offers = offers;
        this.contacts = contacts;
        this.rows = rows;
        this.territory = territory;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Stores a batch in one transaction.
     *
     * @param language in which language people of whom it is not known are written to
     * @return what became of each row, in order, as the importer may know it
     */
    @Transactional
    public List<RowOutcome> store(List<OfferRow> batch, String language, Importer importer) {
        Map<OfferRow, SourceRow> sources = new LinkedHashMap<>();
        batch.forEach(row -> sources.put(row, rows.source(row.key())));
        OffersBatch one = new OffersBatch(sources, language, importer);
        contacts.prepare(one.persons.values());
        List<RowOutcome> taken = new ArrayList<>(batch.size());
        sources.forEach((row, source) -> taken.add(one.store(row, source)));
        offers.addAll(one.added);
        changes.brought(RowsAre.OFFERS, one.touched, importer);
        return taken;
    }

    /** A batch while it is stored: a row that was new is known to the rows after it. */
    private final class OffersBatch {
        private final String language;
        private final Importer importer;
        private final Map<String, Offer> known;
        private final Set<UUID> open;
        private final Map<String, UUID> persons;
        private final Territory.Room room = territory.room();
        private final List<Offer> added = new ArrayList<>();
        private final Set<UUID> touched = new LinkedHashSet<>();

        private OffersBatch(Map<OfferRow, SourceRow> sources, String language, Importer importer) {
            this.language = language;
            this.importer = importer;
            known = known(sources);
            open = changeable(known, importer);
            persons = persons(sources, known);
        }

        private RowOutcome store(OfferRow row, SourceRow source) {
            Contact contact = rows.contact(row.contact(), row.remarks(), language);
            Offer before = known.get(source.key());
            if (before == null) {
                return add(row, source, contact);
            }
            RowOutcome taken = open.contains(before.id().value())
                    ? change(before, row, source, contact, room)
                    : keep(before, row, source, importer);
            if (taken.status() == RowStatus.UPDATED) {
                touched.add(before.id().value());
            }
            return importer.reads() ? taken : unread(row, room);
        }

        private RowOutcome add(OfferRow row, SourceRow source, Contact contact) {
            UUID person = Objects.requireNonNull(persons.get(source.key()), "person of a row");
            Offer offer = fresh(row, source, person, contact);
            known.put(source.key(), offer);
            added.add(offer);
            open.add(offer.id().value());
            touched.add(offer.id().value());
            return new RowOutcome(
                    row.key().line(), RowStatus.ACCEPTED, offer.settle(room).orElse(null));
        }
    }

    /** The ids of known offers that this importer changes by a row alone. */
    private Set<UUID> changeable(Map<String, Offer> known, Importer importer) {
        Set<UUID> open = new HashSet<>();
        if (importer.writes()) {
            known.values().forEach(offer -> open.add(offer.id().value()));
            open.removeAll(changes.placed(RowsAre.OFFERS, Set.copyOf(open)));
        }
        return open;
    }

    /** What is told of a known row to somebody who may not read offers: what would be told of a new one. */
    private RowOutcome unread(OfferRow row, Territory.Room room) {
        return new RowOutcome(row.key().line(), RowStatus.ACCEPTED, rows.aside(row, room));
    }

    /** Changes an offer as a row says that waited, once somebody has decided so; false where it says nothing new any more. */
    @Transactional
    public boolean decided(Offer offer, OfferRow row, String language) {
        Contact contact = rows.contact(row.contact(), row.remarks(), language);
        boolean changed = change(offer, row, rows.source(row.key()), contact, territory.room())
                        .status()
                == RowStatus.UPDATED;
        if (changed) {
            retold.done("offer", offer.id().value(), offer.accountId());
        }
        return changed;
    }

    /** It waits until somebody decides, where it says anything else. */
    private RowOutcome keep(Offer offer, OfferRow row, SourceRow source, Importer importer) {
        long line = row.key().line();
        if (Objects.equals(source.content(), offer.source().content())) {
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        try {
            changes.keep(
                    RowsAre.OFFERS,
                    offer.id().value(),
                    offer.contact().personId(),
                    row.key().row(),
                    importer);
        } catch (AlreadyErased erased) {
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        return new RowOutcome(line, RowStatus.WAITING);
    }

    private Map<String, Offer> known(Map<OfferRow, SourceRow> sources) {
        Map<String, Offer> known = new LinkedHashMap<>();
        offers.from(sources.values().stream().map(SourceRow::key).distinct().toList())
                .forEach(offer -> known.put(offer.source().key(), offer));
        return known;
    }

    /** Whose key each row's contact is sealed with: that of the known person, else of a new one. */
    private Map<String, UUID> persons(Map<OfferRow, SourceRow> sources, Map<String, Offer> known) {
        Map<String, UUID> persons = new LinkedHashMap<>();
        for (SourceRow source : sources.values()) {
            Offer offer = known.get(source.key());
            persons.computeIfAbsent(
                    source.key(),
                    any -> offer == null
                            ? Uuid7.at(clock.instant())
                            : offer.contact().personId());
        }
        return persons;
    }

    private Offer fresh(OfferRow row, SourceRow source, UUID person, Contact contact) {
        Instant now = clock.instant();
        Instant receivedAt = row.receivedAt() == null ? now : row.receivedAt();
        Offer offer = Offer.receive(
                new OfferId(Uuid7.at(now)), terms(row, Values.NONE), contacts.seal(person, contact), receivedAt);
        offer.cameFrom(source);
        return offer;
    }

    private RowOutcome change(Offer offer, OfferRow row, SourceRow source, Contact contact, Territory.Room room) {
        long line = row.key().line();
        if (Objects.equals(source.content(), offer.source().content())) {
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        OfferTerms terms = terms(row, offer.terms().said());
        boolean elsewhere = !offer.terms().liesWhere(terms);
        try {
            Retold.Outcome told = retold.contact(new Retelling(
                    "offer", offer.id().value(), offer.receiptNumber(), offer.contact(), offer.accountId(), contact));
            offer.change(terms, contacts.seal(told.person(), contact));
            if (told.newAddress()) {
                offer.followedBy(SecretLink.issue());
            }
        } catch (AlreadyErased erased) {
            // A person who had everything erased does not come back with an old spreadsheet.
            return new RowOutcome(line, RowStatus.UNCHANGED);
        }
        offer.cameFrom(source);
        boolean waits = offer.status() == Status.RECEIVED || offer.status() == Status.ASIDE;
        return new RowOutcome(
                line, RowStatus.UPDATED, elsewhere && waits ? offer.settle(room).orElse(null) : null);
    }

    private OfferTerms terms(OfferRow row, Values before) {
        OfferFacts facts = row.facts();
        return new OfferTerms(
                        facts.kind().code(),
                        row.place().country(),
                        rows.locality(row.place()),
                        facts.capacity(),
                        facts.shared(),
                        facts.from(),
                        facts.until(),
                        facts.languages(),
                        SpreadsheetRows.words(facts.interests()),
                        SpreadsheetRows.words(facts.skills()),
                        facts.conditions().stream()
                                .sorted()
                                .map(Condition::code)
                                .toList(),
                        facts.host() == null ? null : facts.host().code())
                .and(KindQuestion.keeping(OfferFields.QUESTIONS, facts.kind().code(), before, row.answers()));
    }
}
