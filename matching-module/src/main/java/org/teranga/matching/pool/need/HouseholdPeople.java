package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** The people of the households of the association that is open. */
@ApplicationScoped
public class HouseholdPeople {
    private static final String NAME = "household.name";

    private static final String OF = """
            select need_id, id, adult, age, said_on, needs, person_id, name from matching.household_person
            where tenant_id = :tenant and need_id = any (:needs) order by need_id, id
            """;

    /** A child who was so old so long ago is an adult by now. */
    private static final String OF_AGE = """
            update matching.household_person set adult = true
            where tenant_id = :tenant and not adult and age is not null
              and said_on + make_interval(years => 18 - age) <= cast(:today as date)
            returning need_id
            """;

    private static final String COUNTED = """
            update matching.need n set adults = p.adults, children = p.children, version = n.version + 1
            from (select need_id, count(*) filter (where adult) as adults, count(*) filter (where not adult) as children
                  from matching.household_person where tenant_id = :tenant and need_id = any (:needs) group by need_id) p
            where n.tenant_id = :tenant and n.id = p.need_id and (n.adults, n.children) is distinct from (p.adults, p.children)
            """;

    private final TenantDatabase database;
    private final BulkInsert bulk;
    private final FieldCipher cipher;

    @Inject
    public HouseholdPeople(TenantDatabase database, BulkInsert bulk, FieldCipher cipher) {
        this.database = database;
        this.bulk = bulk;
        this.cipher = cipher;
    }

    /** Those of a need, without their names. */
    public People of(NeedId need) {
        return of(List.of(need)).getOrDefault(need, People.UNTOLD);
    }

    /** Those of these needs, without their names; who told none is left out. */
    public Map<NeedId, People> of(Collection<NeedId> needs) {
        return rows(needs).stream()
                .collect(Collectors.groupingBy(
                        PersonRow::needId,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(PersonRow::person, Collectors.toList()), People::new)));
    }

    /** Those of a need with their first names, for the household itself and for staff who open its file. */
    public People named(NeedId need) {
        return new People(rows(List.of(need)).stream()
                .map(row -> row.person().named(opened(row)))
                .toList());
    }

    /**
     * Keeps these people as all of a household; those before them go.
     *
     * @param owner under whose key first names are sealed: who asks
     * @param now   when the household said it, and agreed that whoever is asked sees what its people need
     */
    public void tell(NeedId need, UUID owner, People people, Instant now) {
        forget(need);
        addAll(people.all().stream()
                .map(person -> row(need, owner, person, now))
                .toList());
    }

    /** Keeps the people of many new needs at once; who told none is left out. */
    public void addAll(Map<Need, People> many, Instant now) {
        addAll(many.entrySet().stream()
                .flatMap(one -> one.getValue().all().stream()
                        .map(person ->
                                row(one.getKey().id(), one.getKey().contact().personId(), person, now)))
                .toList());
    }

    private void addAll(List<Map<String, @Nullable Object>> rows) {
        bulk.into("matching.household_person", rows);
    }

    /** Nobody is told of it any more. */
    public void forget(NeedId need) {
        database.flush();
        database.sql("delete from matching.household_person where tenant_id = :tenant and need_id = :need")
                .bind("need", need.value())
                .update();
    }

    /** Lets go of the people of an erased person's needs, and of what was sealed under that key. */
    void forget(UUID person) {
        database.sql("delete from matching.household_person h using matching.need n where h.tenant_id = :tenant"
                        + " and n.tenant_id = :tenant and n.id = h.need_id and n.person_id = :person")
                .bind("person", person)
                .update();
        database.sql(
                        "update matching.household_person set name = null where tenant_id = :tenant and person_id = :person")
                .bind("person", person)
                .update();
    }

    /** Counts those who have come of age since as adults; of how many needs that changes the numbers. */
    int comeOfAge(LocalDate today) {
        List<UUID> needs = database.sql(OF_AGE).bind("today", today).list(UUID.class);
        return needs.isEmpty()
                ? 0
                : database.sql(COUNTED)
                        .bindIds("needs", needs.stream().distinct().toList())
                        .update();
    }

    private List<PersonRow> rows(Collection<NeedId> needs) {
        if (needs.isEmpty()) {
            return new ArrayList<>();
        }
        return database.sql(OF)
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(PersonRow.class);
    }

    private @Nullable String opened(PersonRow row) {
        return row.name == null
                ? null
                : cipher.decrypt(row.personId, NAME, row.name).orElse(null);
    }

    private Map<String, @Nullable Object> row(NeedId need, UUID owner, HouseholdPerson person, Instant now) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", person.id());
        row.put("need_id", need.value());
        row.put("adult", person.adult());
        row.put("age", person.age());
        row.put("said_on", person.saidOn());
        row.put("needs", person.needs());
        row.put("agreed_at", person.needs().isEmpty() ? null : now);
        row.put("person_id", owner);
        row.put("name", person.name() == null ? null : cipher.encrypt(owner, NAME, person.name()));
        return row;
    }

    private record PersonRow(
            NeedId needId,
            UUID id,
            boolean adult,
            @Nullable Integer age,
            LocalDate saidOn,
            List<String> needs,
            UUID personId,
            byte @Nullable [] name) {
        HouseholdPerson person() {
            return new HouseholdPerson(id, adult, age, saidOn, needs, null);
        }
    }
}
