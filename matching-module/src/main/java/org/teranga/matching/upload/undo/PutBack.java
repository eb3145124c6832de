package org.teranga.matching.upload.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferMoved;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.told.RecordWords;
import org.teranga.matching.upload.before.RecordBefore;
import org.teranga.matching.upload.before.RecordsBefore;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.CurrentPerson;

/** Tells a record as it was before a spreadsheet changed it, under the key of whose it was. Nobody is written to. */
@ApplicationScoped
class PutBack {
    private final RecordsBefore before;
    private final Contacts contacts;
    private final HouseholdPeople people;
    private final Involvements involvements;
    private final CurrentPerson person;
    private final Event<RecordTold> told;
    private final Event<OfferMoved> moved;

    @Inject
    PutBack(
            RecordsBefore before,
            Contacts contacts,
            HouseholdPeople people,
            Involvements involvements,
            CurrentPerson person,
            Event<RecordTold> told,
            Event<OfferMoved> moved) {
        this.before = before;
        this.contacts = contacts;
        this.people = people;
        this.involvements = involvements;
        this.person = person;
        this.told = told;
        this.moved = moved;
    }

    /** Tells it so. */
    void tell(Listing<?> listing, RecordBefore was, RecordWords words) {
        switch (listing) {
            case Offer offer -> offer(offer, was, words);
            case Need need -> need(need, was, words);
            default -> throw new IllegalArgumentException("neither an offer nor a need");
        }
        SourceRow source = listing.source();
        listing.cameFrom(new SourceRow(
                source.reference(),
                Objects.requireNonNull(source.key(), "key of a row"),
                Objects.requireNonNull(was.sourceContent(), "content of a row")));
        String kind = listing instanceof Offer ? "offer" : "need";
        // Not as an editor: what the file brought, and what it takes away again, is one hand's.
        involvements.note(new Subject(kind, was.recordId()), person.actor(), "imported");
        told.fire(new RecordTold(kind, was.recordId()));
    }

    private void offer(Offer offer, RecordBefore was, RecordWords words) {
        OfferTerms then = offer.terms();
        OfferTerms terms = new OfferTerms(words.place(), words.said());
        offer.change(terms, contacts.seal(was.personId(), words.contact()));
        OfferMoved.between(offer.id(), then, terms).ifPresent(moved::fire);
        if (offer.status() == Status.RECEIVED || offer.status() == Status.ASIDE) {
            if (was.aside() == null) {
                offer.takeIn();
            } else {
                offer.keepAside(Aside.valueOf(was.aside().toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void need(Need need, RecordBefore was, RecordWords words) {
        need.change(new NeedTerms(words.place(), words.said()), contacts.seal(was.personId(), words.contact()));
        People told = before.people(was);
        if (told.told()) {
            people.tell(need.id(), was.personId(), told, was.agreedAt() == null ? Instant.EPOCH : was.agreedAt());
        } else {
            people.forget(need.id());
        }
    }
}
