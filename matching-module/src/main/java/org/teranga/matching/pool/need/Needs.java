package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.listing.ListingTable;
import org.teranga.matching.pool.listing.Listings;
import org.teranga.matching.pool.listing.OpenVersion;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The needs of the association that is open. */
@ApplicationScoped
public class Needs extends Listings<Need, NeedId> {
    private static final String PERSONS = "coalesce(e.adults, 0) + coalesce(e.children, 0)";

    /** What a list can be sorted by: the column, and where it is. */
    public static final Map<String, String> ORDERS = Map.of(
            "waiting_since", "e.waiting_since",
            "kind", "e.kind",
            "status", "e.status",
            "place", "e.place_name",
            "persons", PERSONS,
            "from", "e.needed_from",
            "due", Order.due("need"),
            "touched", Order.TOUCHED);

    private static final String OPEN = " from matching.need where tenant_id = :tenant and status <> 'withdrawn'";

    private static final String TERMS = """
            select id, %s, source_reference, kind, postcode, commune, department, place_name, radius_km, adults, children,
                   composition, languages, interests, skills, requirements, needed_from, duration_days, waiting_since, %s as compared
            """.formatted(OpenVersion.COLUMN, KindQuestion.compared(NeedFields.QUESTIONS));

    private final TenantDatabase database;
    private final HouseholdPeople people;

    @Inject
    Needs(TenantDatabase database, BulkInsert bulk, HouseholdPeople people) {
        super(
                database,
                bulk,
                new ListingTable<>(Need.class, "need", "e.waitingSince", "waiting_since", PERSONS, ORDERS));
        this.database = database;
        this.people = people;
    }

    /** Keeps a new one with its people, where they are told. */
    public void add(Need need, People household, Instant now) {
        if (household.told()) {
            need.isOf(household);
        }
        add(need);
        people.tell(need.id(), need.contact().personId(), household, now);
    }

    /** Everything that can be matched, by id, in one query: all needs that are not withdrawn. */
    public List<OpenNeed> snapshot() {
        return renewed(List.of()).stream().map(OpenVersion::open).toList();
    }

    /** As {@link #snapshot()}; of what is known already, that is read again which has another version now. */
    public List<OpenVersion<OpenNeed>> renewed(List<OpenVersion<OpenNeed>> known) {
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

    private static List<OpenVersion<OpenNeed>> open(SqlStatement rows) {
        return rows.list(Row.class).stream()
                .map(row -> new OpenVersion<>(row.id.value(), row.version, null, row.need()))
                .toList();
    }

    /** Takes back what an erased person left, and lets go of everything by which the person could be found. */
    public void forget(UUID person, Instant now) {
        forgetTraces(person);
        people.forget(person);
        database.sql("""
                        update matching.need set status = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, :now),
                            name = null, email = null, phone = null, remarks = null, buckets = '{}', link_hash = null,
                            source_reference = null, source_content = null, account_id = null,
                            postcode = null, commune = null, place_name = null, radius_km = null,
                            composition = null, languages = '{}', interests = '{}', skills = '{}',
                            requirements = '{}', answers = '{}', version = version + 1
                        where tenant_id = :tenant and person_id = :person
                        """).bind("person", person).bind("now", now).update();
    }

    private record Row(
            NeedId id,
            String version,
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
