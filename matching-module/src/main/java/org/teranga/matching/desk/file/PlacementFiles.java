package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.NumberedPlacements;
import org.teranga.matching.placement.PlacementId;
import org.teranga.platform.casework.CaseEvent;
import org.teranga.platform.casework.CaseFileKind;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/** The files of placements: about a household and a host together. */
@ApplicationScoped
@Transactional
class PlacementFiles implements CaseFileKind {
    private static final String SUBJECTS = """
            select p.id, n.person_id as household, o.person_id as host, p.holds from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant
            """;

    private final TenantDatabase database;
    private final NumberedPlacements numbers;
    private final PlacementSides sides;
    private final NeedFiles needs;
    private final OfferFiles offers;
    private final OwnHomes ownHomes;

    @Inject
    PlacementFiles(
            TenantDatabase database,
            NumberedPlacements numbers,
            PlacementSides sides,
            NeedFiles needs,
            OfferFiles offers,
            OwnHomes ownHomes) {
        this.ownHomes = ownHomes;
        this.database = database;
        this.numbers = numbers;
        this.sides = sides;
        this.needs = needs;
        this.offers = offers;
    }

    @Override
    public String sortSql() {
        return "(select n.kind from matching.placement p join matching.need n on n.tenant_id = :tenant and n.id = p.need_id"
                + " where p.tenant_id = :tenant and p.id = f.subject_id)";
    }

    @Override
    public String code() {
        return "placement";
    }

    @Override
    public Permission reads() {
        return Permission.NEEDS_READ;
    }

    @Override
    public List<CaseSubject> find(Collection<UUID> ids) {
        return database.sql(SUBJECTS + " and p.id = any (:ids)").bindIds("ids", ids).list(Row.class).stream()
                .map(Row::subject)
                .toList();
    }

    /** By the numbers of both sides: each name stands in its own file. */
    @Override
    public List<CaseLine> lines(Collection<UUID> ids) {
        return numbers(ids).entrySet().stream()
                .map(one -> new CaseLine(one.getKey(), one.getValue(), "", "", null, null, path(one.getKey())))
                .toList();
    }

    @Override
    public List<CaseLine> people(UUID id) {
        return sides.of(id).stream()
                .flatMap(pair -> Stream.concat(
                        needs.lines(List.of(pair.needId())).stream(), offers.lines(List.of(pair.offerId())).stream()))
                .toList();
    }

    @Override
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return numbers.of(ids.stream().map(PlacementId::new).toList()).values().stream()
                .collect(Collectors.toMap(one -> one.placement().value(), one -> one.need() + " · " + one.offer()));
    }

    @Override
    public String path(UUID id) {
        return "/desk/placements/" + id;
    }

    /** Those that wait for the team. */
    @Override
    public List<CaseSubject> waiting(Instant before, @Nullable UUID after, int most) {
        return database
                .sql(SUBJECTS + """
                         and p.state in ('proposed', 'host_accepted', 'approved') and p.changed_at < :before
                            and (cast(:after as uuid) is null or p.id > :after) order by p.id limit :most
                        """)
                .bind("before", before)
                .bind("after", after)
                .bind("most", most)
                .list(Row.class)
                .stream()
                .map(Row::subject)
                .toList();
    }

    /** Of who lives where somebody lives, or may come to live. */
    @Override
    public Set<UUID> ownBesides(Set<UUID> own) {
        return ownHomes.placements(own);
    }

    /** A letter that comes back is a matter of the person's own file. */
    @Override
    public List<UUID> about(UUID person) {
        return List.of();
    }

    @Override
    public Set<String> told() {
        return Set.of("placement.remind", "placement.contact_renewed");
    }

    @Override
    public List<CaseEvent> events(UUID id) {
        return database
                .sql("select step, taken_by, taken_at from matching.placement_step"
                        + " where tenant_id = :tenant and placement_id = :placement order by number desc")
                .bind("placement", id)
                .list(Taken.class)
                .stream()
                .map(one -> new CaseEvent(one.takenAt, "placement.done." + one.step.replace('-', '_'), one.takenBy))
                .toList();
    }

    private record Row(UUID id, UUID household, UUID host, boolean holds) {
        CaseSubject subject() {
            return new CaseSubject(id, List.of(household, host), holds);
        }
    }

    private record Taken(String step, @Nullable UUID takenBy, Instant takenAt) {}
}
