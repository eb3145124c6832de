package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.list.Where;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.TenantDatabase;

/** The needs of the association that is open. */
@ApplicationScoped
public class Needs {
    /** What a list can be sorted by: the column, and where it is. */
    public static final Map<String, String> ORDERS = Map.of(
            "waiting_since", "e.waitingSince",
            "kind", "e.kind",
            "status", "e.standing.status",
            "place", "e.locality.name",
            "persons", "e.adults + e.children",
            "from", "e.from");

    private static final String AGE = "e.waitingSince";
    private static final String OPEN = """
            select id, source_reference, kind, postcode, commune, department, place_name, radius_km, adults, children,
                   composition, languages, interests, skills, requirements, needed_from, duration_days, waiting_since, %s as compared
            from matching.need where tenant_id = :tenant and status <> 'withdrawn' order by id
            """.formatted(KindQuestion.compared(NeedFields.QUESTIONS));

    private static final String WAIT = """
            select coalesce(ceil(percentile_cont(0.5) within group (order by extract(epoch from first_proposed_at - waiting_since)) / 86400), 0)
                       as days, count(*) as counted,
                   (select count(*) from matching.need where tenant_id = :tenant and status = 'received' and kind = :kind) as waiting
            from matching.need where tenant_id = :tenant and kind = :kind and first_proposed_at > :since
            """;

    private final TenantDatabase database;
    private final BulkInsert bulk;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Needs(TenantDatabase database, BulkInsert bulk) {
        this.database = database;
        this.bulk = bulk;
    }

    /** Keeps a new need. */
    public void add(Need need) {
        entities.persist(need);
    }

    /** Keeps many new needs at once, with two statements; they are not seen by queries of this transaction's entities. */
    public void addAll(List<Need> many) {
        bulk.into("matching.need", many.stream().map(Need::columns).toList());
        bulk.into("matching.need_trace", many.stream().flatMap(Need::traceRows).toList());
    }

    /** The need with this id. */
    public Optional<Need> find(NeedId id) {
        return Optional.ofNullable(entities.find(Need.class, id.value()));
    }

    /** The needs with these ids, in no order; those that are unknown are left out. */
    public List<Need> find(Collection<NeedId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Need e where e.id in :ids", Need.class)
                .setParameter("ids", ids.stream().map(NeedId::value).toList())
                .getResultList();
    }

    /** As {@link #find(Collection)}, by id; nobody else changes them before the transaction ends. */
    public List<Need> hold(Collection<NeedId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Need e where e.id in :ids order by e.id", Need.class)
                .setParameter("ids", ids.stream().map(NeedId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The needs of this account, the newest first. */
    public List<Need> of(UUID account) {
        return entities.createQuery(
                        "select e from Need e where e.accountId = :account order by e.waitingSince desc, e.id",
                        Need.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The need to which this secret link leads. */
    public Optional<Need> followedBy(SecretLink link) {
        return entities.createQuery("select e from Need e where e.linkHash = :hash", Need.class)
                .setParameter("hash", link.hash())
                .getResultStream()
                .findFirst();
    }

    /** The needs that came from these rows of a spreadsheet, with their traces, in no order. */
    public List<Need> from(Collection<String> sourceKeys) {
        if (sourceKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Need e where e.source.key in :keys", Need.class)
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
    public List<Need> list(Filter filter, Order order, int offset, int limit) {
        Where where = new Where(filter, "Need", AGE);
        TypedQuery<Need> query =
                entities.createQuery("select e from Need e" + where.jpql() + order.jpql(ORDERS), Need.class);
        where.bind(query);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** How many there are. */
    public long count(Filter filter) {
        Where where = new Where(filter, "Need", AGE);
        TypedQuery<Long> query = entities.createQuery("select count(e) from Need e" + where.jpql(), Long.class);
        where.bind(query);
        return query.getSingleResult();
    }

    /** Everything that can be matched, by id, in one query: all needs that are not withdrawn. */
    public List<OpenNeed> snapshot() {
        database.flush();
        return database.sql(OPEN).list(Row.class).stream().map(Row::need).toList();
    }

    /** How long those of this kind waited that were first proposed since then. */
    public ExpectedWait wait(String kind, Instant since) {
        database.flush();
        return database.sql(WAIT).bind("kind", kind).bind("since", since).one(ExpectedWait.class);
    }

    /** Takes back what an erased person left, and lets go of everything by which the person could be found. */
    public void forget(UUID person) {
        database.flush();
        database.sql("""
                        delete from matching.need_trace where tenant_id = :tenant and need_id in
                            (select id from matching.need where tenant_id = :tenant and person_id = :person)
                        """).bind("person", person).update();
        database.sql("""
                        update matching.need set status = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, now()),
                            name = null, email = null, phone = null, remarks = null, link_hash = null,
                            source_reference = null, source_content = null, account_id = null,
                            postcode = null, commune = null, place_name = null, radius_km = null,
                            composition = null, languages = '{}', interests = '{}', skills = '{}',
                            requirements = '{}', answers = '{}', version = version + 1
                        where tenant_id = :tenant and person_id = :person
                        """).bind("person", person).update();
    }

    private record Row(
            NeedId id,
            @Nullable String sourceReference,
            String kind,
            @Nullable String postcode,
            @Nullable String commune,
            @Nullable String department,
            @Nullable String placeName,
            @Nullable Integer radiusKm,
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable String composition,
            List<String> languages,
            List<String> interests,
            List<String> skills,
            List<String> requirements,
            @Nullable LocalDate neededFrom,
            @Nullable Integer durationDays,
            Instant waitingSince,
            String compared) {
        OpenNeed need() {
            NeedTerms terms = new NeedTerms(
                    kind,
                    new Locality(postcode, commune, department, placeName),
                    radiusKm,
                    new Household(adults, children, composition),
                    languages,
                    interests,
                    skills,
                    requirements,
                    neededFrom,
                    durationDays);
            return new OpenNeed(
                    id,
                    sourceReference,
                    terms.and(KindQuestion.said(NeedFields.QUESTIONS, AnswersColumn.read(compared))),
                    waitingSince);
        }
    }
}
