package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.visit.HomeVisit;
import org.teranga.matching.safeguarding.visit.HomeVisits;
import org.teranga.platform.casework.CaseEvent;
import org.teranga.platform.casework.CaseFileKind;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The files of homes: about its host and everybody of age who lives there. A home is called by the number of its offer, the first that is
 * not withdrawn. It waits for nobody by itself: its offer does.
 */
@ApplicationScoped
@Transactional
class HomeFiles implements CaseFileKind {
    private static final String OFFERS = """
            select coalesce(home_id, id) as home, id as offer from matching.offer where tenant_id = :tenant and kind = 'housing'
                and (home_id = any (:ids) or home_id is null and id = any (:ids)) order by status = 'withdrawn', received_at, id
            """;
    private static final String ABOUT = """
            select coalesce(home_id, id) as home from matching.offer
                where tenant_id = :tenant and kind = 'housing' and person_id = :person
            union
            select home_id from matching.home_adult where tenant_id = :tenant and id = :person and moved_out_at is null
            order by home desc
            """;

    private final TenantDatabase database;
    private final OwnHomes ownHomes;
    private final Offers offers;
    private final OfferFiles files;
    private final HomeAdults adults;
    private final HomeVisits visits;

    @Inject
    HomeFiles(
            TenantDatabase database,
            Offers offers,
            OfferFiles files,
            HomeAdults adults,
            HomeVisits visits,
            OwnHomes ownHomes) {
        this.ownHomes = ownHomes;
        this.database = database;
        this.offers = offers;
        this.files = files;
        this.adults = adults;
        this.visits = visits;
    }

    @Override
    public String sortSql() {
        return "'housing'";
    }

    @Override
    public String code() {
        return "home";
    }

    @Override
    public Permission reads() {
        return Permission.OFFERS_WRITE;
    }

    @Override
    public List<CaseSubject> find(Collection<UUID> ids) {
        Map<UUID, List<Offer>> homes = offersOf(ids);
        Map<UUID, List<HomeAdult>> people = adults
                .of(homes.keySet().stream().map(HomeId::new).toList())
                .stream()
                .filter(HomeAdult::here)
                .collect(Collectors.groupingBy(adult -> adult.home().value()));
        return homes.entrySet().stream()
                .map(home -> new CaseSubject(
                        home.getKey(),
                        Stream.concat(
                                        home.getValue().stream()
                                                .map(offer -> offer.contact().personId()),
                                        people.getOrDefault(home.getKey(), List.of()).stream()
                                                .map(HomeAdult::id))
                                .toList(),
                        home.getValue().stream()
                                .anyMatch(offer -> offer.status().open())))
                .toList();
    }

    @Override
    public List<CaseLine> lines(Collection<UUID> ids) {
        Map<UUID, UUID> homes = new LinkedHashMap<>();
        offersOf(ids).forEach((home, of) -> homes.put(of.getFirst().id().value(), home));
        return files.lines(homes.keySet()).stream()
                .map(offer -> {
                    UUID home = Objects.requireNonNull(homes.get(offer.id()));
                    return new CaseLine(
                            home,
                            offer.number(),
                            offer.name(),
                            offer.place(),
                            offer.phone(),
                            offer.email(),
                            path(home));
                })
                .toList();
    }

    /** The host by the offer, and whoever else lives there, who have no number. */
    @Override
    public List<CaseLine> people(UUID id) {
        List<Offer> of = offersOf(List.of(id)).getOrDefault(id, List.of());
        if (of.isEmpty()) {
            return List.of();
        }
        UUID offer = of.getFirst().id().value();
        List<CaseLine> people = new ArrayList<>(files.lines(List.of(offer)));
        adults.of(List.of(new HomeId(id))).stream()
                .filter(adult -> adult.here() && !adult.host())
                .map(adult -> new CaseLine(
                        adult.id(),
                        "",
                        Objects.requireNonNullElse(adult.contact().name(), ""),
                        "",
                        adult.contact().phone(),
                        adult.contact().email(),
                        "/desk/offers/" + offer + "/home/adults/" + adult.id()))
                .forEach(people::add);
        return people;
    }

    @Override
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return offersOf(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, home -> home.getValue().getFirst().receiptNumber()));
    }

    @Override
    public String path(UUID id) {
        return "/desk/homes/" + id;
    }

    @Override
    public List<CaseSubject> waiting(Instant before, @Nullable UUID after, int most) {
        return List.of();
    }

    @Override
    public Set<UUID> ownBesides(Set<UUID> own) {
        return ownHomes.homes(own);
    }

    @Override
    public List<UUID> about(UUID person) {
        return database.sql(ABOUT).bind("person", person).list(UUID.class);
    }

    @Override
    public boolean goesWithFirst() {
        return true;
    }

    @Override
    public Set<String> told() {
        return Set.of("home.words_shown", "home.words_hidden", "home.photo_shown", "home.photo_hidden");
    }

    /** How each visit stands. */
    @Override
    public List<CaseEvent> events(UUID id) {
        return visits.of(id).stream()
                .map(visit -> new CaseEvent(visit.changedAt(), "casework.visit." + visit.state(), by(visit)))
                .toList();
    }

    private static @Nullable UUID by(HomeVisit visit) {
        if (visit.reportedBy() != null) {
            return visit.reportedBy();
        }
        return visit.state().equals("dated") ? null : visit.first();
    }

    /** The offers of these homes, those that are not withdrawn first. */
    private Map<UUID, List<Offer>> offersOf(Collection<UUID> homes) {
        List<Pair> pairs = database.sql(OFFERS).bindIds("ids", homes).list(Pair.class);
        Map<UUID, Offer> found = offers
                .find(pairs.stream().map(Pair::offer).map(OfferId::new).toList())
                .stream()
                .collect(Collectors.toMap(offer -> offer.id().value(), offer -> offer));
        Map<UUID, List<Offer>> of = new LinkedHashMap<>();
        pairs.forEach(pair -> Stream.ofNullable(found.get(pair.offer))
                .forEach(offer ->
                        of.computeIfAbsent(pair.home, any -> new ArrayList<>()).add(offer)));
        return of;
    }

    private record Pair(UUID home, UUID offer) {}
}
