package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.ProjectPeople;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.household.HouseholdLetters;
import org.teranga.matching.pool.need.Need;
import org.teranga.platform.casework.CaseFileKind;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * The files of projects. A project is called by the number of its household's need, and by no name: who its household is, and how it is
 * reached, the team reads in the file of that need.
 */
@ApplicationScoped
@Transactional
class ProjectFiles implements CaseFileKind {
    private static final String WAITING = """
            select id from matching.project where tenant_id = :tenant and stage <> 'closed' and begun_at < :before
                and (cast(:after as uuid) is null or id > :after) order by id limit :most
            """;

    private static final String ABOUT =
            "select id from matching.project where tenant_id = :tenant and person_id = :person order by id desc";

    private final TenantDatabase database;
    private final Projects projects;
    private final ProjectPeople people;
    private final HouseholdLetters households;
    private final OwnHomes ownHomes;

    @Inject
    ProjectFiles(
            TenantDatabase database,
            Projects projects,
            ProjectPeople people,
            HouseholdLetters households,
            OwnHomes ownHomes) {
        this.database = database;
        this.projects = projects;
        this.people = people;
        this.households = households;
        this.ownHomes = ownHomes;
    }

    @Override
    public String code() {
        return "project";
    }

    @Override
    public Permission reads() {
        return Permission.NEEDS_READ;
    }

    @Override
    public String sortSql() {
        return "'project'";
    }

    @Override
    public List<CaseSubject> find(Collection<UUID> ids) {
        Map<UUID, Set<UUID>> about = people.of(ids);
        return projects.find(ids).stream()
                .map(project -> new CaseSubject(
                        project.id(),
                        List.copyOf(about.getOrDefault(project.id(), Set.of(project.person()))),
                        project.open()))
                .toList();
    }

    @Override
    public List<CaseLine> lines(Collection<UUID> ids) {
        return projects.find(ids).stream()
                .map(project -> new CaseLine(project.id(), number(project), "", "", null, null, path(project.id())))
                .toList();
    }

    /** Nobody: its household is called and written to in the file of its need. */
    @Override
    public List<CaseLine> people(UUID id) {
        return List.of();
    }

    @Override
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return projects.find(ids).stream().collect(Collectors.toMap(Project::id, this::number));
    }

    @Override
    public String path(UUID id) {
        return "/desk/projects/" + id;
    }

    @Override
    public List<CaseSubject> waiting(Instant before, @Nullable UUID after, int most) {
        List<UUID> ids = database.sql(WAITING)
                .bind("before", before)
                .bind("after", after)
                .bind("most", most)
                .list(UUID.class);
        Map<UUID, CaseSubject> found =
                find(ids).stream().collect(Collectors.toMap(CaseSubject::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<UUID> about(UUID person) {
        return database.sql(ABOUT).bind("person", person).list(UUID.class);
    }

    @Override
    public Set<UUID> ownBesides(Set<UUID> own) {
        return people.behind(own, ownHomes.needs(own));
    }

    @Override
    public Set<String> told() {
        return Set.of("project.begun_for", "project.proposed");
    }

    private String number(Project project) {
        return households.latest(project.person()).map(Need::receiptNumber).orElse("");
    }
}
