package org.teranga.matching.pool.offer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ListingLifecycle;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * An offer: a home, hours of a language, help with law or work, friendship, a hand for a project. A stranger leaves it, or it comes in
 * with a spreadsheet; the person follows it by a secret link, may change it, and withdraws it at any time.
 */
@Entity
@Table(schema = "matching", name = "offer")
public class Offer extends TenantEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "receipt_number", updatable = false)
    private String receiptNumber;

    @Embedded
    private ListingLifecycle standing;

    private String kind;
    private String country;

    // JPA reads an embedded object whose columns are all empty as null.
    @Embedded
    private @Nullable Locality locality;

    private @Nullable Integer capacity;
    private boolean shared;

    @Column(name = "available_from")
    private @Nullable LocalDate availableFrom;

    @Column(name = "available_until")
    private @Nullable LocalDate availableUntil;

    @Convert(converter = WordsColumn.class)
    private List<String> languages;

    @Convert(converter = WordsColumn.class)
    private List<String> interests;

    @Convert(converter = WordsColumn.class)
    private List<String> skills;

    @Convert(converter = WordsColumn.class)
    private List<String> conditions;

    private @Nullable String host;

    @Convert(converter = AnswersColumn.class)
    private Map<String, String> answers = Map.of();

    @Convert(converter = WordsColumn.class)
    private List<String> looked = List.of();

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Embedded
    private SealedContact contact;

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

    @Column(name = "link_hash")
    private @Nullable String linkHash;

    // JPA reads an embedded object whose columns are all empty as null.
    @Embedded
    private @Nullable SourceRow source;

    // The same.
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
        offer.id = id.value();
        offer.receiptNumber = ReceiptNumber.next().value();
        offer.standing = new ListingLifecycle();
        offer.hold(sealed);
        offer.receivedAt = receivedAt;
        offer.source = new SourceRow();
        offer.take(terms);
        return offer;
    }

    /** The person, or staff for the person, tells it anew. */
    public void change(OfferTerms terms, EncryptedContact sealed) {
        take(terms);
        hold(sealed);
    }

    /** Somebody of the team has looked at these words, or takes that back; of words that stand there no more nothing is kept. */
    void look(String mark, boolean shown) {
        List<String> marks =
                terms().summary().answers().stream().map(Answered::mark).toList();
        looked = marks.stream()
                .filter(one -> one.equals(mark) ? shown : looked.contains(one))
                .toList();
    }

    /** The spreadsheet's row that it came from says this now. */
    public void cameFrom(SourceRow row) {
        source = row;
    }

    /** From now on this link, and no earlier one, leads to it. */
    public void followedBy(SecretLink link) {
        linkHash = link.hash();
    }

    /** From now on it is this account's. */
    public void belongsTo(UUID account) {
        accountId = account;
    }

    /** A household is proposed for it; refused once it is withdrawn. */
    public void propose(Instant now) {
        standing.propose(now);
    }

    /** What was proposed came to nothing: it waits for another household. */
    public void waitAgain() {
        standing.waitAgain();
    }

    /** Takes it back: never refused, and twice is as good as once. */
    public void withdraw(Instant now) {
        standing.withdraw(now);
    }

    /** Undoes a withdrawal, where that is still possible; what waited aside, or was passed on, is so again. */
    public boolean restore(Instant now) {
        if (!standing.restore(now)) {
            return false;
        }
        if (way().passedTo() != null) {
            standing.passedOn();
        } else if (way().aside() != null) {
            standing.aside();
        }
        return true;
    }

    /** It cannot be taken where it is, or not now: it waits aside. */
    public void keepAside(Aside why) {
        standing.aside();
        way = way().aside(why.code());
    }

    /** What waited aside is taken in; refused once it was passed on. */
    public void takeIn() {
        if (status() == Status.ASIDE) {
            standing.takeIn();
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
        standing.passedOn();
        way = way().passedOn(association, now);
    }

    /** The other association could not receive it after all: it waits aside again, and does so if a withdrawal is undone. */
    public void comeBack() {
        if (status() == Status.PASSED_ON) {
            standing.aside();
        }
        way = way().passedOn(null, null);
    }

    /** This association has passed it on to us, with the person's consent. */
    public void cameBy(String association, Instant consented) {
        way = way().cameBy(association, consented);
    }

    private void hold(EncryptedContact sealed) {
        contact = sealed.contact();
        if (!traces.equals(sealed.traces())) {
            traces.clear();
            traces.addAll(sealed.traces());
        }
    }

    private void take(OfferTerms terms) {
        kind = terms.kind();
        country = terms.country();
        locality = terms.locality();
        capacity = terms.capacity();
        shared = terms.shared();
        availableFrom = terms.availableFrom();
        availableUntil = terms.availableUntil();
        languages = terms.languages();
        interests = terms.interests();
        skills = terms.skills();
        conditions = terms.conditions();
        host = terms.host();
        answers = KindQuestion.stored(OfferFields.QUESTIONS, terms.said());
    }

    /** Which offer it is. */
    public OfferId id() {
        return new OfferId(id);
    }

    /** What the person reads out to say which offer is meant. */
    public String receiptNumber() {
        return receiptNumber;
    }

    /** Where it is in its life. */
    public Status status() {
        return standing.status();
    }

    /** Its life so far. */
    public ListingLifecycle standing() {
        return standing;
    }

    /** What is offered. */
    public OfferTerms terms() {
        Values said = Values.builder()
                .with(OfferFields.KIND, kind)
                .with(OfferFields.COUNTRY, country)
                .with(OfferFields.CAPACITY, capacity)
                .with(OfferFields.SHARED, shared)
                .with(OfferFields.AVAILABLE_FROM, availableFrom)
                .with(OfferFields.AVAILABLE_UNTIL, availableUntil)
                .with(OfferFields.LANGUAGES, languages)
                .with(OfferFields.INTERESTS, interests)
                .with(OfferFields.SKILLS, skills)
                .with(OfferFields.CONDITIONS, conditions)
                .with(OfferFields.HOST, host)
                .build()
                .and(KindQuestion.said(OfferFields.QUESTIONS, answers));
        return new OfferTerms(locality == null ? Locality.UNKNOWN : locality, said, looked);
    }

    /** When it came in. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Who offers, sealed. */
    public SealedContact contact() {
        return contact;
    }

    /** The account it belongs to, or null where it was left without one. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    /** The spreadsheet's row that it came from. */
    public SourceRow source() {
        return source == null ? new SourceRow() : source;
    }

    /** By which ways it came and went between associations. */
    public TransferHistory way() {
        return way == null ? new TransferHistory() : way;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /** The row as the database has it, for a bulk insert of new ones. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", id);
        columns.put("version", 1L);
        columns.put("receipt_number", receiptNumber);
        standing.into(columns);
        terms().said().into(OfferFields.OWN, columns);
        columns.put("answers", answers);
        columns.put("received_at", receivedAt);
        terms().locality().into(columns);
        columns.put("account_id", accountId);
        contact.into(columns);
        columns.put("link_hash", linkHash);
        columns.put("aside", way().aside());
        source().into(columns);
        return columns;
    }

    /** The hashes by which it is found, as rows. */
    Stream<Map<String, @Nullable Object>> traceRows() {
        return traces.stream().map(hash -> Map.of("hash", hash, "offer_id", id));
    }
}
