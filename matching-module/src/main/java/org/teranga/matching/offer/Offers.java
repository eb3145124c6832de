package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.intake.Columns;
import org.teranga.matching.intake.ExpectedWait;
import org.teranga.matching.intake.Filter;
import org.teranga.matching.intake.Locality;
import org.teranga.matching.intake.Order;
import org.teranga.matching.intake.SecretLink;
import org.teranga.matching.intake.Where;
import org.teranga.platform.persistence.BulkInsert;

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

    private static final String AGE = "e.receivedAt";
    private static final String OPEN = """
            select id, source_reference, kind, country, postcode, commune, department, place_name, capacity, shared,
                   available_from, available_until, array_to_string(languages, '|'), array_to_string(interests, '|'),
                   array_to_string(skills, '|'), array_to_string(conditions, '|'), host, received_at
            from matching.offer where status in ('received', 'proposed') order by id
            """;

    private static final String WAIT = """
            select coalesce(ceil(percentile_cont(0.5) within group (order by extract(epoch from first_proposed_at - received_at)) / 86400), 0),
                   count(*), (select count(*) from matching.offer where status = 'received' and kind = ?1)
            from matching.offer where kind = ?1 and first_proposed_at > ?2
            """;

    private final BulkInsert bulk;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Offers(BulkInsert bulk) {
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

    /** Everything that can be matched, by id, in one query: all offers that are not withdrawn. */
    public List<OpenOffer> snapshot() {
        List<?> rows = entities.createNativeQuery(OPEN).getResultList();
        return rows.stream().map(row -> open(new Columns((Object[]) row))).toList();
    }

    /** How long those of this kind waited that were first proposed since then. */
    public ExpectedWait wait(String kind, Instant since) {
        Object row = entities.createNativeQuery(WAIT)
                .setParameter(1, kind)
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        Columns columns = new Columns((Object[]) row);
        return new ExpectedWait((int) columns.number(), columns.number(), columns.number());
    }

    /**
     * Takes back what an erased person left, and lets go of everything by which the person could be found or guessed. For the figures the
     * kind, the department, the dates and how many stay.
     */
    public void forget(UUID person) {
        entities.createNativeQuery("delete from matching.offer_trace where offer_id in"
                        + " (select id from matching.offer where person_id = ?1)")
                .setParameter(1, person)
                .executeUpdate();
        entities.createNativeQuery(
                        "update matching.offer set status = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, now()),"
                                + " name = null, email = null, phone = null, remarks = null, link_hash = null,"
                                + " source_reference = null, source_content = null, account_id = null,"
                                + " postcode = null, commune = null, place_name = null, host = null, languages = '{}',"
                                + " interests = '{}', skills = '{}', conditions = '{}',"
                                + " version = version + 1 where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private static OpenOffer open(Columns row) {
        OfferId id = new OfferId(row.uuid());
        String reference = row.textOrNull();
        OfferTerms terms = new OfferTerms(
                row.text(),
                row.text(),
                new Locality(row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull()),
                row.numberOrNull(),
                row.truth(),
                row.dayOrNull(),
                row.dayOrNull(),
                row.words(),
                row.words(),
                row.words(),
                row.words(),
                row.textOrNull());
        return new OpenOffer(id, reference, terms, row.moment());
    }
}
