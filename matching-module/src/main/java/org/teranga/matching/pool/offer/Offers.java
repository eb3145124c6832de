package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.listing.ListingTable;
import org.teranga.matching.pool.listing.Listings;
import org.teranga.matching.pool.listing.OpenVersion;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The offers of the association that is open. */
@ApplicationScoped
public class Offers extends Listings<Offer, OfferId> {
    /** What a list can be sorted by: the column, and where it is. */
    public static final Map<String, String> ORDERS = Map.of(
            "received_at", "e.received_at",
            "kind", "e.kind",
            "status", "e.status",
            "place", "e.place_name",
            "capacity", "e.capacity",
            "available_from", "e.available_from",
            "due", Order.due("offer"),
            "touched", Order.TOUCHED);

    private static final String UNLOOKED =
            "status not in ('withdrawn', 'passed_on') and " + KindQuestion.unlooked(OfferFields.QUESTIONS);
    private static final String OPEN =
            " from matching.offer o where tenant_id = :tenant and status in ('received', 'proposed')";

    /**
     * Offers are of one person where they have the same account, or else where everything by which people are found is the same, name, e-mail
     * and telephone, and there is one of the latter two: a name alone tells nobody. Nothing is opened for that: keyed hashes are compared.
     */
    private static final String PERSON = """
            case when host is not distinct from 'organisation' then null
                 when account_id is not null then account_id::text
                 when email is not null or phone is not null then (
                     select md5(string_agg(t.hash, ' ' order by t.hash)) from matching.offer_trace t
                     where t.tenant_id = :tenant and t.offer_id = o.id) end
            """;

    private static final String TERMS =
            """
            select id, %s, %s as person, source_reference, kind, country, postcode, commune, department, place_name, capacity, shared,
                   available_from, available_until, languages, interests, skills, conditions, host, received_at, %s as compared
            """.formatted(OpenVersion.COLUMN, PERSON, KindQuestion.compared(OfferFields.QUESTIONS));

    private final TenantDatabase database;

    @Inject
    Offers(TenantDatabase database, BulkInsert bulk) {
        super(
                database,
                bulk,
                new ListingTable<>(Offer.class, "offer", "e.receivedAt", "received_at", "e.capacity", ORDERS));
        this.database = database;
    }

    /** Some of those that wait aside, the longest waiting first; nobody else changes them before the transaction ends. */
    List<Offer> aside(int most) {
        return query("where e.standing.status = 'aside' order by e.receivedAt, e.id")
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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
        return renewed(List.of()).stream().map(OpenVersion::open).toList();
    }

    /** As {@link #snapshot()}; of what is known already, that is read again which has another version now. */
    public List<OpenVersion<OpenOffer>> renewed(List<OpenVersion<OpenOffer>> known) {
        database.flush();
        return known.isEmpty()
                ? open(database.sql(TERMS + OPEN + " order by id"))
                : OpenVersion.renewed(
                        known,
                        database.sql("select id, " + OpenVersion.COLUMN + OPEN + " order by id")
                                .list(OpenVersion.Stamp.class),
                        ids -> open(database.sql(TERMS + OPEN + " and id = any (:ids)")
                                .bindIds("ids", ids)));
    }

    private static List<OpenVersion<OpenOffer>> open(SqlStatement rows) {
        return rows.list(Row.class).stream()
                .map(row -> new OpenVersion<>(row.id.value(), row.version, row.person, row.offer()))
                .toList();
    }

    /**
     * Takes back what an erased person left, and lets go of everything by which the person could be found or guessed. For the figures the
     * kind, the department, the dates and how many stay.
     */
    public void forget(UUID person, Instant now) {
        forgetTraces(person);
        database.sql("""
                        update matching.offer set status = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, :now),
                            name = null, email = null, phone = null, remarks = null, buckets = '{}', link_hash = null,
                            source_reference = null, source_content = null, account_id = null,
                            postcode = null, commune = null, place_name = null, host = null, languages = '{}',
                            interests = '{}', skills = '{}', conditions = '{}', looked = '{}', answers = '{}', version = version + 1
                        where tenant_id = :tenant and person_id = :person
                        """).bind("person", person).bind("now", now).update();
    }

    private record Row(
            OfferId id,
            String version,
            @Nullable String person,
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
