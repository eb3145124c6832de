package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.ProjectRole;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.ProjectStage;
import org.teranga.matching.community.project.sharing.ProjectOpening;
import org.teranga.matching.community.project.sharing.ProjectShares;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.ListQuery;

/** Lists projects for the team: what was looked for longest first. What is the reader's own matter is in no list. */
@ApplicationScoped
@Transactional
class ListProjects {
    /** By whom the file is held: the reader, nobody. */
    static final Set<String> FILTERS = Set.of("stage", "owner");

    /** The orders; what was looked for longest is the first. */
    static final List<String> SORTS = List.of("since", "-begun");

    private static final String FROM = """
            from matching.project p
            left join platform.case_file f on f.tenant_id = p.tenant_id and f.kind = 'project' and f.subject_id = p.id
            where p.tenant_id = :tenant and p.person_id <> all (:persons) and p.id <> all (:besides)
                and case when :stage = '' then p.stage <> 'closed' else p.stage = :stage end
                and case :owner when 'me' then f.owner = :me when 'none' then f.owner is null else true end
            """;

    private static final String COLUMNS = """
            select p.id, p.stage, p.begun_at, f.owner, (select min(r.added_at) from matching.project_role r
                where r.tenant_id = p.tenant_id and r.project_id = p.id and r.closed_at is null) as since,
                (select n.receipt_number from matching.need n where n.tenant_id = p.tenant_id and n.person_id = p.person_id
                order by n.status = 'withdrawn', n.id desc limit 1) as number
            """;

    private final TenantDatabase database;
    private final ProjectsOfTeam access;
    private final ProjectRoles roles;
    private final ProjectShares shares;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    ListProjects(
            TenantDatabase database,
            ProjectsOfTeam access,
            ProjectRoles roles,
            ProjectShares shares,
            Members members,
            CurrentPerson person) {
        this.database = database;
        this.access = access;
        this.roles = roles;
        this.shares = shares;
        this.members = members;
        this.person = person;
    }

    /** A page of them. */
    ProjectListView list(ListQuery query, String home) {
        person.requireHuman();
        long total = asked("select count(*) " + FROM, query).one(Long.class);
        String down = query.descending() ? " desc" : "";
        String order = query.sort().equals("begun") ? "p.begun_at" + down : "since" + down + " nulls last";
        List<Listed> listed = asked(COLUMNS + FROM + " order by " + order + ", p.id limit :limit offset :offset", query)
                .bind("limit", query.size())
                .bind("offset", query.offset())
                .list(Listed.class);
        return new ProjectListView(query, rows(listed, home), total);
    }

    private SqlStatement asked(String sql, ListQuery query) {
        ProjectsOfTeam.Own own = access.own();
        String stage =
                ProjectStage.of(query.filter("stage")).map(ProjectStage::code).orElse("");
        return database.sql(sql)
                .bindIds("persons", own.persons())
                .bindIds("besides", own.projects())
                .bind("stage", stage)
                .bind("owner", query.filter("owner"))
                .bind("me", person.requiredSubject());
    }

    private List<ProjectListView.Row> rows(List<Listed> listed, String home) {
        List<UUID> ids = listed.stream().map(Listed::id).toList();
        Map<UUID, List<ProjectRole>> looked =
                roles.of(ids).stream().filter(ProjectRole::open).collect(Collectors.groupingBy(ProjectRole::project));
        Map<UUID, Set<ProjectOpening>> opened = shares.of(ids);
        Map<UUID, String> names = members.names(listed.stream()
                .map(Listed::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return listed.stream()
                .map(one -> {
                    List<ProjectRole> open = looked.getOrDefault(one.id, List.of());
                    return new ProjectListView.Row(
                            home + "/desk/projects/" + one.id,
                            Objects.requireNonNullElse(one.number, ""),
                            one.stage,
                            open.stream().map(role -> role.terms().skill()).toList(),
                            open.stream().mapToInt(role -> role.terms().seats()).sum(),
                            one.since == null ? null : day(one.since),
                            day(one.begunAt),
                            one.owner == null ? "" : names.getOrDefault(one.owner, ""),
                            opened.getOrDefault(one.id, Set.of()).contains(ProjectOpening.TO_ASSOCIATION));
                })
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }

    private record Listed(
            UUID id,
            String stage,
            Instant begunAt,
            @Nullable UUID owner,
            @Nullable Instant since,
            @Nullable String number) {}
}
