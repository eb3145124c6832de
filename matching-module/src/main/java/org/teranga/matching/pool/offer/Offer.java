package org.teranga.matching.pool.offer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.WordsColumn;

/**
 * An offer: a home, hours of a language, help with law or work, friendship, a hand for a project. A stranger leaves it, or it comes in
 * with a spreadsheet; the person follows it by a secret link, may change it, and withdraws it at any time.
 */
@Entity
@Table(schema = "matching", name = "offer")
public class Offer extends Listing<OfferId> {
    private String country;

    private @Nullable Integer capacity;
    private boolean shared;

    @Column(name = "available_from")
    private @Nullable LocalDate availableFrom;

    @Column(name = "available_until")
    private @Nullable LocalDate availableUntil;

    @Convert(converter = WordsColumn.class)
    private List<String> conditions;

    private @Nullable String host;

    @Convert(converter = WordsColumn.class)
    private List<String> looked = List.of();

    @Column(name = "received_at")
    private Instant receivedAt;

    @ElementCollection
    @CollectionTable(
            schema = "matching",
            name = "offer_trace",
            joinColumns = {
                @JoinColumn(name = "offer_id", referencedColumnName = "id"),
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id")
            })
    @Column(name = "hash")
    private Set<String> traces = new HashSet<>();

    // JPA reads an embedded object whose columns are all empty as null.
    @Embedded
    private @Nullable TransferHistory way;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    /**
     * An offer comes in.
     *
     * @param id         its key
     * @param terms      what is offered
     * @param sealed     who offers, sealed
     * @param receivedAt when it came in, as the person or the spreadsheet says
     */
    public static Offer receive(OfferId id, OfferTerms terms, EncryptedContact sealed, Instant receivedAt) {
        Offer offer = new Offer();
        offer.begin(id, sealed);
        offer.receivedAt = receivedAt;
        offer.take(terms);
        return offer;
    }

    /** The person, or staff for the person, tells it anew. */
    public void change(OfferTerms terms, EncryptedContact sealed) {
        take(terms);
        hold(sealed);
    }

    /** The person, or staff for the person, says a single thing anew, or takes it back. */
    public void say(Field<String> field, @Nullable String words) {
        OfferTerms terms = terms();
        take(new OfferTerms(terms.locality(), terms.said().with(field, words)));
    }

    /** Its dates had passed: it stands from this day on, without an end. */
    public void standsFrom(LocalDate day) {
        availableFrom = day;
        availableUntil = null;
    }

    /** Somebody of the team has looked at these words, or takes that back; of words that stand there no more nothing is kept. */
    void look(String mark, boolean shown) {
        List<String> marks =
                terms().summary().answers().stream().map(Answered::mark).toList();
        looked = marks.stream()
                .filter(one -> one.equals(mark) ? shown : looked.contains(one))
                .toList();
    }

    /** Undoes a withdrawal, where that is still possible; what waited aside, or was passed on, is so again. */
    @Override
    public boolean restore(Instant now) {
        if (!super.restore(now)) {
            return false;
        }
        if (way().passedTo() != null) {
            standing().passedOn();
        } else if (way().aside() != null) {
            standing().aside();
        }
        return true;
    }

    /** It cannot be taken where it is, or not now: it waits aside. */
    public void keepAside(Aside why) {
        standing().aside();
        way = way().aside(why.code());
    }

    /** What waited aside is taken in; refused once it was passed on. */
    public void takeIn() {
        if (status() == Status.ASIDE) {
            standing().takeIn();
            way = way().aside(null);
        }
    }

    /** Looks for its place where the association works; where there is none it waits aside, and why is said. */
    public Optional<Aside> settle(Territory.Room room) {
        OfferTerms terms = terms();
        Optional<Aside> why =
                room.take(terms.kind(), terms.country(), terms.locality().department());
        why.ifPresentOrElse(this::keepAside, this::takeIn);
        return why;
    }

    /** With the person's consent this association looks after it from now on. */
    public void passOn(String association, Instant now) {
        if (status() != Status.ASIDE) {
            throw new IllegalStateException("only what waits aside is passed on, and this is " + status());
        }
        standing().passedOn();
        way = way().passedOn(association, now);
    }

    /** The other association could not receive it after all: it waits aside again, and does so if a withdrawal is undone. */
    public void comeBack() {
        if (status() == Status.PASSED_ON) {
            standing().aside();
        }
        way = way().passedOn(null, null);
    }

    /** This association has passed it on to us, with the person's consent. */
    public void cameBy(String association, Instant consented) {
        way = way().cameBy(association, consented);
    }

    private void take(OfferTerms terms) {
        tell(terms, OfferFields.QUESTIONS);
        country = terms.country();
        capacity = terms.capacity();
        shared = terms.shared();
        availableFrom = terms.availableFrom();
        availableUntil = terms.availableUntil();
        conditions = terms.conditions();
        host = terms.host();
    }

    @Override
    public OfferId id() {
        return new OfferId(key());
    }

    /** What is offered. */
    public OfferTerms terms() {
        Values said = told(OfferFields.QUESTIONS).toBuilder()
                .with(OfferFields.COUNTRY, country)
                .with(OfferFields.CAPACITY, capacity)
                .with(OfferFields.SHARED, shared)
                .with(OfferFields.AVAILABLE_FROM, availableFrom)
                .with(OfferFields.AVAILABLE_UNTIL, availableUntil)
                .with(OfferFields.CONDITIONS, conditions)
                .with(OfferFields.HOST, host)
                .build();
        return new OfferTerms(locality(), said, looked);
    }

    /** When it came in. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** By which ways it came and went between associations. */
    public TransferHistory way() {
        return way == null ? new TransferHistory() : way;
    }

    @Override
    protected Set<String> traces() {
        return traces;
    }

    @Override
    protected Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = super.columns();
        terms().said().into(OfferFields.OWN, columns);
        columns.put("received_at", receivedAt);
        columns.put("aside", way().aside());
        return columns;
    }
}
