package org.teranga.matching.community.project.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.community.project.Project;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** What households opened of their projects. Asked anew at every reading: what is closed is closed at once. */
@ApplicationScoped
@Transactional
public class ProjectShares {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    ProjectShares(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a project. */
    public Set<ProjectOpening> of(Project project) {
        return of(List.of(project.id())).getOrDefault(project.id(), Set.of());
    }

    /** All of these projects. */
    public Map<UUID, Set<ProjectOpening>> of(Collection<UUID> projects) {
        return database
                .sql("select project_id, audience, part from matching.project_share"
                        + " where tenant_id = :tenant and project_id = any (:projects)")
                .bindIds("projects", projects)
                .list(Row.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::projectId,
                        Collectors.mapping(
                                row -> ProjectOpening.of(row.audience, row.part),
                                Collectors.toCollection(() -> EnumSet.noneOf(ProjectOpening.class)))));
    }

    /** Opens it; twice is as good as once. */
    public void open(Project project, ProjectOpening what) {
        Instant now = clock.instant();
        database.sql("""
                        insert into matching.project_share (tenant_id, id, project_id, audience, part, shared_at)
                        values (:tenant, :id, :project, :audience, :part, :now) on conflict do nothing
                        """)
                .bind("id", Uuid7.at(now))
                .bind("project", project.id())
                .bind("audience", what.audience())
                .bind("part", what.part())
                .bind("now", now)
                .update();
    }

    /** Closes it; nothing happens where it is closed. */
    public void close(Project project, ProjectOpening what) {
        database.sql("delete from matching.project_share where tenant_id = :tenant and project_id = :project"
                        + " and audience = :audience and part = :part")
                .bind("project", project.id())
                .bind("audience", what.audience())
                .bind("part", what.part())
                .update();
    }

    /** Closes all of it. */
    public void closeAll(Project project) {
        database.sql("delete from matching.project_share where tenant_id = :tenant and project_id = :project")
                .bind("project", project.id())
                .update();
    }

    private record Row(UUID projectId, String audience, String part) {}
}
