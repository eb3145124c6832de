package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** The homes of the association that is open, and who lives there. */
@ApplicationScoped
public class Homes {
    static final String TOLD = "home.told";
    static final String ADDRESS = "home.address";

    private static final String COLUMNS =
            "select id, person_id, cast(said as text) as said, told, address, looked from matching.home where"
                    + " tenant_id = :tenant and ";

    private static final String ADULTS = """
        select o.id as offer, o.person_id as holder, a.id as person, coalesce(a.host, true) as host, a.age, a.age_on
        from matching.offer o left join matching.home_adult a
            on a.tenant_id = :tenant and a.home_id = coalesce(o.home_id, o.id) and a.moved_out_at is null
        where o.tenant_id = :tenant and o.id = any (:offers) order by o.id, a.host desc, a.moved_in_at, a.id
        """;

    private static final String BESIDE = """
        select home_id as home, id as person, age, age_on from matching.home_adult
        where tenant_id = :tenant and home_id = any (:homes) and not host and moved_out_at is null order by moved_in_at, id
        """;

    private final TenantDatabase database;
    private final SealedHomes sealed;
    private final Clock clock;

    @Inject
    Homes(TenantDatabase database, SealedHomes sealed, Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The home of which this is an offer; empty where there is no such offer, or it is of no housing. */
    public Optional<HomeId> of(OfferId offer) {
        return Optional.ofNullable(of(List.of(offer)).get(offer));
    }

    /** The homes of these offers; what is no offer of housing is left out. */
    public Map<OfferId, HomeId> of(Collection<OfferId> offers) {
        Map<OfferId, HomeId> homes = new LinkedHashMap<>();
        database.sql("select id as offer, coalesce(home_id, id) as home from matching.offer"
                        + " where tenant_id = :tenant and id = any (:offers) and kind = 'housing' order by id")
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(OfferHome.class)
                .forEach(row -> homes.put(row.offer, row.home));
        return homes;
    }

    /** The offers of a home that are not withdrawn, by id. */
    public List<OfferId> offers(HomeId home) {
        return database
                .sql("select id from matching.offer where tenant_id = :tenant and kind = 'housing' and (home_id ="
                        + " :home or id = :home and home_id is null) and status <> 'withdrawn' order by id")
                .bind("home", home.value())
                .list(UUID.class)
                .stream()
                .map(OfferId::new)
                .toList();
    }

    /**
     * Who lives in the homes of these offers now and is of age, in one query. The host comes first, under the id by which the offer knows
     * the host, also of an offer of which nobody has said anything else.
     */
    public Map<OfferId, List<AdultOfHome>> adults(Collection<OfferId> offers) {
        Map<OfferId, List<AdultOfHome>> adults = new HashMap<>();
        for (OfferAdult row : database.sql(ADULTS)
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(OfferAdult.class)) {
            List<AdultOfHome> there = adults.computeIfAbsent(row.offer, any -> new ArrayList<>());
            if (row.host && there.isEmpty()) {
                there.add(new AdultOfHome(row.holder, true, row.age, row.ageOn));
            } else if (!row.host) {
                if (there.isEmpty()) {
                    there.add(new AdultOfHome(row.holder, true, null, null));
                }
                there.add(new AdultOfHome(Objects.requireNonNull(row.person), false, row.age, row.ageOn));
            }
        }
        return adults;
    }

    /** Who is of age and lives in these homes now beside the host, in one query; where nobody does, the home is left out. */
    public Map<HomeId, List<AdultOfHome>> besideHosts(Collection<HomeId> ids) {
        Map<HomeId, List<AdultOfHome>> adults = new HashMap<>();
        database.sql(BESIDE)
                .bindIds("homes", ids.stream().map(HomeId::value).toList())
                .list(AdultBeside.class)
                .forEach(row -> adults.computeIfAbsent(row.home, any -> new ArrayList<>())
                        .add(new AdultOfHome(row.person, false, row.age, row.ageOn)));
        return adults;
    }

    /** The offers of homes in which one of these persons lives, or lived, without offering them. */
    public Set<OfferId> livedIn(Collection<UUID> persons) {
        return database.sql("""
            select o.id from matching.home_adult a
            join matching.offer o on o.tenant_id = :tenant and coalesce(o.home_id, o.id) = a.home_id
            where a.tenant_id = :tenant and a.id = any (:persons) and not a.host and o.kind = 'housing'
            """).bindIds("persons", persons).list(UUID.class).stream()
                .map(OfferId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who lives, or lived, in the home of this offer, beside whoever offers it. */
    public Set<UUID> everLivedAt(OfferId offer) {
        return Set.copyOf(database.sql("""
            select a.id from matching.offer o
            join matching.home_adult a on a.tenant_id = :tenant and a.home_id = coalesce(o.home_id, o.id)
            where o.tenant_id = :tenant and o.id = :offer and o.kind = 'housing'
            """).bind("offer", offer.value()).list(UUID.class));
    }

    /** What was told of these homes, opened; a home of which nobody has said anything is left out. */
    public List<Home> find(Collection<HomeId> ids) {
        List<HomeRow> rows = database.sql(COLUMNS + "id = any (:ids) order by id")
                .bindIds("ids", ids.stream().map(HomeId::value).toList())
                .list(HomeRow.class);
        sealed.load(rows.stream().map(HomeRow::personId).toList());
        return rows.stream().map(this::opened).toList();
    }

    /** What was told of this home; nobody else changes it before the transaction ends. */
    Optional<Home> hold(HomeId id) {
        database.lock("home " + id);
        return find(List.of(id)).stream().findFirst();
    }

    /** Keeps it as it is now, with how many of its words wait for somebody to look at them. */
    void keep(Home home, int toLook) {
        database.sql("""
            insert into matching.home (tenant_id, id, person_id, said, told, address, looked, to_look, changed_at)
            values (:tenant, :id, :person, cast(:said as jsonb), :told, :address, :looked, :toLook, :now)
            on conflict (tenant_id, id) do update set version = matching.home.version + 1, person_id = excluded.person_id,
                said = excluded.said, told = excluded.told, address = excluded.address, looked = excluded.looked,
                to_look = excluded.to_look, changed_at = excluded.changed_at
            """)
                .bind("id", home.id().value())
                .bind("person", home.host())
                .bind("said", SealedHomes.written(HomeFields.allFacts(), home.facts()))
                .bind("told", sealed.sealed(home.host(), TOLD, HomeFields.allWords(), home.words()))
                .bind("address", sealed.sealed(home.host(), ADDRESS, HomeFields.ADDRESS, home.address()))
                .bindTexts("looked", home.looked())
                .bind("toLook", toLook)
                .bind("now", clock.instant())
                .update();
    }

    private Home opened(HomeRow row) {
        return new Home(
                row.id,
                row.personId,
                SealedHomes.read(HomeFields.allFacts(), row.said),
                sealed.opened(row.personId, TOLD, HomeFields.allWords(), row.told),
                sealed.opened(row.personId, ADDRESS, HomeFields.ADDRESS, row.address),
                Set.copyOf(row.looked));
    }

    private record OfferHome(OfferId offer, HomeId home) {}

    private record OfferAdult(
            OfferId offer,
            UUID holder,
            @Nullable UUID person,
            boolean host,
            @Nullable Integer age,
            @Nullable LocalDate ageOn) {}

    private record AdultBeside(
            HomeId home,
            UUID person,
            @Nullable Integer age,
            @Nullable LocalDate ageOn) {}

    private record HomeRow(
            HomeId id,
            UUID personId,
            String said,
            byte @Nullable [] told,
            byte @Nullable [] address,
            List<String> looked) {}
}
