package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The milestones of projects. Each statement names the project: one of another project is as good as none. */
@ApplicationScoped
@Transactional
public class ProjectMilestones {
    /** More has nobody's way. */
    public static final int MOST = 40;

    private static final String WORDS = "project_milestone.words";

    private final TenantDatabase database;
    private final SealedWords words;
    private final Clock clock;

    @Inject
    ProjectMilestones(TenantDatabase database, SealedWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** All of a project: what is done, what is now, what comes later; in each by day, then as they came. */
    public List<ProjectMilestone> of(Project project) {
        return database
                .sql(
                        "select id, words, state, due from matching.project_milestone"
                                + " where tenant_id = :tenant and project_id = :project"
                                + " order by array_position(array['done', 'now', 'later'], state), due nulls last, added_at, id")
                .bind("project", project.id())
                .list(Row.class)
                .stream()
                .map(row -> new ProjectMilestone(
                        row.id, words.open(project.person(), WORDS, row.words), row.state, row.due))
                .toList();
    }

    /** Adds one. */
    public void add(Project project, String said, String state, @Nullable LocalDate due) {
        Instant now = clock.instant();
        database.sql("""
                        insert into matching.project_milestone (tenant_id, id, project_id, person_id, words, state, due, added_at)
                        values (:tenant, :id, :project, :person, :words, :state, :due, :now)
                        """)
                .bind("id", Uuid7.at(now))
                .bind("project", project.id())
                .bind("person", project.person())
                .bind("words", words.seal(project.person(), WORDS, said))
                .bind("state", state)
                .bind("due", due)
                .bind("now", now)
                .update();
    }

    /** The household says it anew. */
    public void change(Project project, UUID id, String said, String state, @Nullable LocalDate due) {
        database.sql("update matching.project_milestone set words = :words, state = :state, due = :due"
                        + " where tenant_id = :tenant and project_id = :project and id = :id")
                .bind("words", words.seal(project.person(), WORDS, said))
                .bind("state", state)
                .bind("due", due)
                .bind("project", project.id())
                .bind("id", id)
                .update();
    }

    /** It is gone. */
    public void delete(Project project, UUID id) {
        database.sql(
                        "delete from matching.project_milestone where tenant_id = :tenant and project_id = :project and id = :id")
                .bind("project", project.id())
                .bind("id", id)
                .update();
    }

    private record Row(
            UUID id, byte[] words, String state, @Nullable LocalDate due) {}
}
