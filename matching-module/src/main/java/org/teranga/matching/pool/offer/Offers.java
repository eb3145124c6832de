package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.list.Where;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers of the association that is open. */
@ApplicationScoped
public class Offers {
    /** What a list can be sorted by: the column, and where it is. */
    public static final Map<String, String> ORDERS = Map.of(
            "received_at", "e.receivedAt",
            "kind", "e.kind",
            "status", "e.standing.status",
            "place", "e.locality.name",
            "capacity", "e.capacity",
            "available_from", "e.availableFrom");

    private static final String UNLOOKED =
            "status not in ('withdrawn', 'passed_on') and " + KindQuestion.unlooked(OfferFields.QUESTIONS);
    private static final String AGE = "e.receivedAt";
    private static final String OPEN = """
            select id, source_reference, kind, country, postcode, commune, department, place_name, capacity, shared,
                   available_from, available_until, languages, interests, skills, conditions, host, received_at, %s as compared
            from matching.offer where tenant_id = :tenant and status in ('received', 'proposed') order by id
            """.formatted(KindQuestion.compared(OfferFields.QUESTIONS));

    private static final String WAIT = """
            select coalesce(ceil(percentile_cont(0.5) within group (order by extract(epoch from first_proposed_at - received_at)) / 86400), 0)
                       as days, count(*) as counted,
                   (select count(*) from matching.offer where tenant_id = :tenant and status = 'received' and kind = :kind) as waiting
            from matching.offer where tenant_id = :tenant and kind = :kind and first_proposed_at > :since
            """;

    private final TenantDatabase database;
    private final BulkInsert bulk;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Offers(TenantDatabase database, BulkInsert bulk) {
        this.database = database;
        this.bulk = bulk;
    }

    /** Keeps a new offer. */
    public void add(Offer offer) {
        entities.persist(offer);
    }

    /** Keeps many new offers at once, with two statements; they are not seen by queries of this transaction's entities. */
    public void addAll(List<Offer> many) {
        bulk.into("matching.offer", many.stream().map(Offer::columns).toList());
        bulk.into(
                "matching.offer_trace", many.stream().flatMap(Offer::traceRows).toList());
    }

    /** The offer with this id. */
    public Optional<Offer> find(OfferId id) {
        return Optional.ofNullable(entities.find(Offer.class, id.value()));
    }

    /** The offers with these ids, in no order; those that are unknown are left out. */
    public List<Offer> find(Collection<OfferId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Offer e where e.id in :ids", Offer.class)
                .setParameter("ids", ids.stream().map(OfferId::value).toList())
                .getResultList();
    }

    /** As {@link #find(Collection)}, by id; nobody else changes them before the transaction ends. */
    public List<Offer> hold(Collection<OfferId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Offer e where e.id in :ids order by e.id", Offer.class)
                .setParameter("ids", ids.stream().map(OfferId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The offers of this account, the newest first. */
    public List<Offer> of(UUID account) {
        return entities.createQuery(
                        "select e from Offer e where e.accountId = :account order by e.receivedAt desc, e.id",
                        Offer.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Some of those that wait aside, the longest waiting first; nobody else changes them before the transaction ends. */
    List<Offer> aside(int most) {
        return entities.createQuery(
                        "select e from Offer e where e.standing.status = 'aside' order by e.receivedAt, e.id",
                        Offer.class)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The offer that has this receipt number. */
    public Optional<Offer> numbered(String receiptNumber) {
        return entities.createQuery("select e from Offer e where e.receiptNumber = :number", Offer.class)
                .setParameter("number", receiptNumber)
                .getResultStream()
                .findFirst();
    }

    /** The offer to which this secret link leads. */
    public Optional<Offer> followedBy(SecretLink link) {
        return entities.createQuery("select e from Offer e where e.linkHash = :hash", Offer.class)
                .setParameter("hash", link.hash())
                .getResultStream()
                .findFirst();
    }

    /** The offers that came from these rows of a spreadsheet, with their traces, in no order. */
    public List<Offer> from(Collection<String> sourceKeys) {
        if (sourceKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Offer e where e.source.key in :keys", Offer.class)
                .setParameter("keys", sourceKeys)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.traces")
                .getResultList();
    }

    /**
     * A part of the list.
     *
     * @param offset how many to leave out first
     * @param limit  how many at most
     */
    public List<Offer> list(Filter filter, Order order, int offset, int limit) {
        Where where = new Where(filter, "Offer", AGE);
        TypedQuery<Offer> query =
                entities.createQuery("select e from Offer e" + where.jpql() + order.jpql(ORDERS), Offer.class);
        where.bind(query);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** How many there are. */
    public long count(Filter filter) {
        Where where = new Where(filter, "Offer", AGE);
        TypedQuery<Long> query = entities.createQuery("select count(e) from Offer e" + where.jpql(), Long.class);
        where.bind(query);
        return query.getSingleResult();
    }

    /** How many that are looked after here have sentences at which nobody of the team has looked. */
    long countUnlooked() {
        return database.sql("select count(*) from matching.offer where tenant_id = :tenant and " + UNLOOKED)
                .one(Long.class);
    }

    /** Some of those, the longest waiting first. */
    List<Offer> unlooked(int most) {
        List<UUID> ids = database.sql("select id from matching.offer where tenant_id = :tenant and " + UNLOOKED
                        + " order by received_at, id limit :most")
                .bind("most", most)
                .list(UUID.class);
        return find(ids.stream().map(OfferId::new).toList()).stream()
                .sorted(Comparator.comparing(Offer::receivedAt))
                .toList();
    }

    /** Everything that can be matched, by id, in one query: all offers that are not withdrawn. */
    public List<OpenOffer> snapshot() {
        database.flush();
        return database.sql(OPEN).list(Row.class).stream().map(Row::offer).toList();
    }

    /** How long those of this kind waited that were first proposed since then. */
    public ExpectedWait wait(String kind, Instant since) {
        database.flush();
        return database.sql(WAIT).bind("kind", kind).bind("since", since).one(ExpectedWait.class);
    }

    /**
     * Takes back what an erased person left, and lets go of everything by which the person could be found or guessed. For the figures the
     * kind, the department, the dates and how many stay.
     */
    public void forget(UUID person) {
        database.flush();
        database.sql("""
                        delete from matching.offer_trace where tenant_id = :tenant and offer_id in
                            (select id from matching.offer where tenant_id = :tenant and person_id = :person)
                        """).bind("person", person).update();
        database.sql("""
                        update matching.offer set status = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, now()),
                            name = null, email = null, phone = null, remarks = null, link_hash = null,
                            source_reference = null, source_content = null, account_id = null,
                            postcode = null, commune = null, place_name = null, host = null, languages = '{}',
                            interests = '{}', skills = '{}', conditions = '{}', looked = '{}', answers = '{}', version = version + 1
                        where tenant_id = :tenant and person_id = :person
                        """).bind("person", person).update();
    }

    private record Row(
            OfferId id,
            @Nullable String sourceReference,
            String kind,
            String country,
            @Nullable String postcode,
            @Nullable String commune,
            @Nullable String department,
            @Nullable String placeName,
            @Nullable Integer capacity,
            boolean shared,
            @Nullable LocalDate availableFrom,
            @Nullable LocalDate availableUntil,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            List<String> conditions,
            @Nullable String host,
            Instant receivedAt,
            String compared) {
        OpenOffer offer() {
            OfferTerms terms = new OfferTerms(
                    kind,
                    country,
                    new Locality(postcode, commune, department, placeName),
                    capacity,
                    shared,
                    availableFrom,
                    availableUntil,
                    languages,
                    interests,
                    skills,
                    conditions,
                    host);
            return new OpenOffer(
                    id,
                    sourceReference,
                    terms.and(KindQuestion.said(OfferFields.QUESTIONS, AnswersColumn.read(compared))),
                    receivedAt);
        }
    }
}
