package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferMoved;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.upload.before.RecordsBefore;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.Uuid7;

/** Offers that came with a spreadsheet. What the association cannot take where it is waits aside, as what is left on the form does. */
@ApplicationScoped
class ImportedOffers extends ImportedListings<Offer, OfferId, OfferRow> {
    private final SpreadsheetRows rows;
    private final Territory territory;
    private final Event<OfferMoved> moved;

    @Inject
    ImportedOffers(
            Offers offers,
            Contacts contacts,
            SpreadsheetRows rows,
            Territory territory,
            ImportChanges changes,
            Retold retold,
            RecordsBefore before,
            Event<OfferMoved> moved,
            Clock clock) {
        super(RowsAre.OFFERS, offers, contacts, rows, changes, retold, before, clock);
        this.rows = rows;
        this.territory = territory;
        this.moved = moved;
    }

    @Override
    Room<Offer, OfferRow> room() {
        Territory.Room room = territory.room();
        return new Room<>() {
            @Override
            public @Nullable Aside settle(Offer offer) {
                return offer.settle(room).orElse(null);
            }

            @Override
            public @Nullable Aside foresee(OfferRow row) {
                return rows.aside(row, room);
            }
        };
    }

    @Override
    Offer fresh(OfferRow row, EncryptedContact sealed, Instant now) {
        Instant receivedAt = row.receivedAt() == null ? now : row.receivedAt();
        return Offer.receive(new OfferId(Uuid7.at(now)), terms(row, Values.NONE), sealed, receivedAt);
    }

    @Override
    boolean tell(Offer offer, OfferRow row, EncryptedContact sealed) {
        OfferTerms before = offer.terms();
        OfferTerms terms = terms(row, before.said());
        offer.change(terms, sealed);
        OfferMoved.between(offer.id(), before, terms).ifPresent(moved::fire);
        return !before.liesWhere(terms);
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
