package org.teranga.matching.pool.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.list.Where;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The offers, or the needs, of the association that is open.
 *
 * @param <L> which of the two
 * @param <I> its id
 */
public abstract class Listings<L extends Listing<I>, I extends ListingId> {
    private static final String WAIT = """
            select coalesce(ceil(percentile_cont(0.5) within group (order by extract(epoch from first_proposed_at - %2$s)) / 86400), 0)
                       as days, count(*) as counted,
                   (select count(*) from %1$s where tenant_id = :tenant and status = 'received' and kind = :kind) as waiting
            from %1$s where tenant_id = :tenant and kind = :kind and first_proposed_at > :since
            """;

    private static final String ELSEWHERE = """
            select record_id as record, case state when 'accepted' then 'transferred' else 'under_way' end as state, other_name as other
            from matching.exchange_transfer where tenant_id = :tenant and record_kind = :kind and record_id = any (:ids)
                and state in ('sent', 'recalled', 'accepted')
            union all
            select record_id, 'given_back', other_name from matching.exchange_arrival
            where tenant_id = :tenant and record_kind = :kind and record_id = any (:ids) and state = 'given_back'
            """;

    private static final String PERSON_BEHIND = """
            select person_id from matching.offer where tenant_id = :tenant and link_hash = :hash and account_id is null
            union all
            select person_id from matching.need where tenant_id = :tenant and link_hash = :hash and account_id is null
            """;

    private final TenantDatabase database;
    private final BulkInsert bulk;
    private final ListingTable<L> table;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected Listings(TenantDatabase database, BulkInsert bulk, ListingTable<L> table) {
        this.database = database;
        this.bulk = bulk;
        this.table = table;
    }

    /** What one of them is called in the house: offer or need. */
    public String word() {
        return table.word();
    }

    /** Keeps a new one. */
    public void add(L listing) {
        entities.persist(listing);
    }

    /** Keeps many new ones at once, with two statements; they are not seen by queries of this transaction's entities. */
    public void addAll(List<L> many) {
        bulk.into(table.name(), many.stream().map(Listing::columns).toList());
        bulk.into(
                table.traces(),
                many.stream().flatMap(one -> one.traceRows(table.reference())).toList());
    }

    /** The one with this id. */
    public Optional<L> find(I id) {
        return Optional.ofNullable(entities.find(table.entity(), id.value()));
    }

    /** Those with these ids, in no order; those that are unknown are left out. */
    public List<L> find(Collection<I> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("where e.id in :ids").setParameter("ids", keys(ids)).getResultList();
    }

    /** As {@link #find(Collection)}, by id; nobody else changes them before the transaction ends. */
    public List<L> hold(Collection<I> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("where e.id in :ids order by e.id")
                        .setParameter("ids", keys(ids))
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Those of these that were made one with another record of the same human, and stay taken back until that is undone. */
    public Set<UUID> mergedAway(Collection<I> ids) {
        return Set.copyOf(database.sql("select gone_id from matching.duplicate_merge where tenant_id = :tenant"
                        + " and record_kind = :kind and undone_at is null and gone_id = any (:ids)")
                .bind("kind", table.word())
                .bindIds("ids", keys(ids))
                .list(UUID.class));
    }

    /**
     * Those of these that another association has, is about to have, or has again: they are taken back here, and come back by what that one
     * says, and by nobody else.
     */
    @Transactional
    public Map<UUID, ListingElsewhere> elsewhere(Collection<I> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database
                        .sql(ELSEWHERE)
                        .bind("kind", table.word())
                        .bindIds("ids", keys(ids))
                        .list(ListingElsewhere.class)
                        .stream()
                        .collect(Collectors.toMap(ListingElsewhere::record, Function.identity(), (one, same) -> one));
    }

    /** Those of these to which the team said no. */
    @Transactional
    public Set<UUID> declined(Collection<I> ids) {
        return Set.copyOf(database.sql("select subject_id from platform.case_file where tenant_id = :tenant"
                        + " and kind = :kind and stage = 'refused' and subject_id = any (:ids)")
                .bind("kind", table.word())
                .bindIds("ids", keys(ids))
                .list(UUID.class));
    }

    /** Those of this account, the newest first. */
    public List<L> of(UUID account) {
        return query("where e.accountId = :account order by " + table.age() + " desc, e.id")
                .setParameter("account", account)
                .getResultList();
    }

    /** The one that has this receipt number. */
    public Optional<L> numbered(String receiptNumber) {
        return query("where e.receiptNumber = :number")
                .setParameter("number", receiptNumber)
                .getResultStream()
                .findFirst();
    }

    /** The one to which this secret link leads: the one it was written for, or another of the same person. */
    public Optional<L> followedBy(SecretLink link) {
        return link.other().isPresent()
                ? beside(link.root(), link.other().get())
                : query("where e.linkHash = :hash")
                        .setParameter("hash", link.hash())
                        .getResultStream()
                        .findFirst();
    }

    /** What belongs to an account is reached by signing in, and by the links that were written for it, alone. */
    private Optional<L> beside(SecretLink root, UUID other) {
        database.flush();
        return database.sql(("select id from %s where tenant_id = :tenant and id = :other and account_id is null"
                                + " and link_hash is not null and person_id in (" + PERSON_BEHIND + ")")
                        .formatted(table.name()))
                .bind("other", other)
                .bind("hash", root.hash())
                .first(UUID.class)
                .map(id -> entities.find(table.entity(), id));
    }

    /** Those that came from these rows of a spreadsheet, with their traces, in no order. */
    public List<L> from(Collection<String> sourceKeys) {
        return sourceKeys.isEmpty()
                ? List.of()
                : query("where e.source.key in :keys")
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
    public List<L> list(Filter filter, Order order, int offset, int limit) {
        List<UUID> ids = ids(filter, order, offset, limit);
        Map<UUID, L> found = (ids.isEmpty()
                        ? Stream.<L>of()
                        : query("where e.id in :ids").setParameter("ids", ids).getResultStream())
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** As {@link #list}, their ids alone. */
    public List<UUID> ids(Filter filter, Order order, int offset, int limit) {
        database.flush();
        Where where = where(filter);
        return where.bind(database.sql("select e.id from " + table.name() + " e" + where.sql()
                        + order.sql(table.orders()) + " limit :most offset :from"))
                .bind("most", limit)
                .bind("from", offset)
                .list(UUID.class);
    }

    /** How many there are. */
    public long count(Filter filter) {
        database.flush();
        Where where = where(filter);
        return where.bind(database.sql("select count(*) from " + table.name() + " e" + where.sql()))
                .one(Long.class);
    }

    /** How many there are of each filter, counted at once, in their order. */
    public List<Long> counts(List<Filter> filters) {
        if (filters.isEmpty()) {
            return List.of();
        }
        database.flush();
        List<Where> each = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            each.add(new Where(filters.get(i), table.word(), table.ageColumn(), table.persons(), "v" + i + "_"));
        }
        String counted = each.stream()
                .map(where -> "count(*) filter (where " + where.condition() + ")")
                .collect(Collectors.joining(", "));
        SqlStatement statement = database.sql(
                "select unnest(array[" + counted + "]) from " + table.name() + " e where e.tenant_id = :tenant");
        each.forEach(where -> where.bind(statement));
        return statement.list(Long.class);
    }

    /** How long those of this kind waited that were first proposed since then. */
    public ExpectedWait wait(String kind, Instant since) {
        database.flush();
        return database.sql(WAIT.formatted(table.name(), table.ageColumn()))
                .bind("kind", kind)
                .bind("since", since)
                .one(ExpectedWait.class);
    }

    /**
     * A query of entities called {@code e}.
     *
     * @param rest JPQL from {@code where} on
     */
    protected TypedQuery<L> query(String rest) {
        return entities.createQuery("select e from " + table.entityName() + " e " + rest, table.entity());
    }

    /** Lets go of the hashes by which an erased person was found. */
    protected void forgetTraces(UUID person) {
        database.flush();
        database.sql(
                        "delete from %s where tenant_id = :tenant and %s in (select id from %s where tenant_id = :tenant and person_id = :person)"
                                .formatted(table.traces(), table.reference(), table.name()))
                .bind("person", person)
                .update();
    }

    private Where where(Filter filter) {
        return new Where(filter, table.word(), table.ageColumn(), table.persons());
    }

    private static List<UUID> keys(Collection<? extends ListingId> ids) {
        return ids.stream().map(ListingId::value).toList();
    }
}
