package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The roles of projects. Each statement names the project: a role of another project is as good as none. */
@ApplicationScoped
@Transactional
public class ProjectRoles {
    /** More has nobody's project. */
    public static final int MOST = 30;

    private static final String SKILL = "project_role.skill";
    private static final String WORDS = "project_role.words";
    private static final String COLUMNS =
            "select id, project_id, person_id, skill, words, seats, hours_month, languages, meets, needed, added_at, closed_at"
                    + " from matching.project_role where tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final SealedWords words;
    private final Clock clock;

    @Inject
    ProjectRoles(TenantDatabase database, SealedWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** Those of these projects: what is looked for first, and of that what is needed; then as they came. */
    public List<ProjectRole> of(Collection<UUID> projects) {
        List<Row> rows = database.sql(COLUMNS
                        + "project_id = any (:projects) order by closed_at is not null, not needed, added_at, id")
                .bindIds("projects", projects)
                .list(Row.class);
        words.load(rows.stream().map(Row::personId).toList());
        return rows.stream().map(this::opened).toList();
    }

    /** One of a project; empty where it has none such. */
    public Optional<ProjectRole> find(Project project, UUID id) {
        return database.sql(COLUMNS + "project_id = :project and id = :id")
                .bind("project", project.id())
                .bind("id", id)
                .first(Row.class)
                .map(this::opened);
    }

    /**
     * Adds one.
     *
     * @param by who of the team writes it down for the household; null where the household does
     */
    public void add(Project project, RoleTerms terms, @Nullable UUID by) {
        Instant now = clock.instant();
        bound(database.sql("""
                        insert into matching.project_role (tenant_id, id, project_id, person_id, skill, words, seats, hours_month, languages,
                            meets, needed, added_at, added_by, changed_at)
                        values (:tenant, :id, :project, :person, :skill, :words, :seats, :hours, :languages, :meets, :needed, :now, :by, :now)
                        """), project, terms)
                .bind("id", Uuid7.at(now))
                .bind("person", project.person())
                .bind("by", by)
                .bind("now", now)
                .update();
    }

    /** The household says it anew. */
    public void change(Project project, UUID id, RoleTerms terms) {
        bound(database.sql("""
                        update matching.project_role set skill = :skill, words = :words, seats = :seats, hours_month = :hours,
                            languages = :languages, meets = :meets, needed = :needed, changed_at = :now
                        where tenant_id = :tenant and project_id = :project and id = :id
                        """), project, terms)
                .bind("id", id)
                .bind("now", clock.instant())
                .update();
    }

    /** Nobody is looked for any more, or somebody again; twice is as good as once. */
    public void look(Project project, UUID id, boolean open) {
        database.sql("""
                        update matching.project_role set closed_at = case when :open then null else coalesce(closed_at, :now) end,
                            changed_at = :now where tenant_id = :tenant and project_id = :project and id = :id
                        """)
                .bind("open", open)
                .bind("now", clock.instant())
                .bind("project", project.id())
                .bind("id", id)
                .update();
    }

    private SqlStatement bound(SqlStatement statement, Project project, RoleTerms terms) {
        return statement
                .bind("project", project.id())
                .bind("skill", words.seal(project.person(), SKILL, terms.skill()))
                .bind("words", words.seal(project.person(), WORDS, terms.words()))
                .bind("seats", terms.seats())
                .bind("hours", terms.hoursMonth())
                .bindTexts("languages", terms.languages())
                .bind("meets", terms.meets())
                .bind("needed", terms.needed());
    }

    private ProjectRole opened(Row row) {
        return new ProjectRole(
                row.id,
                row.projectId,
                new RoleTerms(
                        words.open(row.personId, SKILL, row.skill),
                        words.open(row.personId, WORDS, row.words),
                        row.seats,
                        row.hoursMonth,
                        row.languages,
                        row.meets,
                        row.needed),
                row.addedAt,
                row.closedAt);
    }

    private record Row(
            UUID id,
            UUID projectId,
            UUID personId,
            byte[] skill,
            byte @Nullable [] words,
            int seats,
            @Nullable Integer hoursMonth,
            List<String> languages,
            String meets,
            boolean needed,
            Instant addedAt,
            @Nullable Instant closedAt) {}
}
