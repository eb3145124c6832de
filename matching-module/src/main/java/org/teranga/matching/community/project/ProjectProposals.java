package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** What the team proposes to write in projects. The household alone reads them, takes one, or leaves it: then it is gone. */
@ApplicationScoped
@Transactional
public class ProjectProposals {
    /** More lie before nobody. */
    public static final int MOST = 12;

    private static final String WORDS = "project_proposal.words";
    private static final String COLUMNS =
            "select id, field, words, proposed_by, proposed_at from matching.project_proposal"
                    + " where tenant_id = :tenant and project_id = :project";

    private final TenantDatabase database;
    private final SealedWords words;
    private final Clock clock;

    @Inject
    ProjectProposals(TenantDatabase database, SealedWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** All that lie before the household, as they came. */
    public List<ProjectProposal> of(Project project) {
        return database.sql(COLUMNS + " order by id").bind("project", project.id()).list(Row.class).stream()
                .map(row -> opened(project, row))
                .toList();
    }

    /** One of them; empty where there is none such. */
    public Optional<ProjectProposal> find(Project project, UUID id) {
        return of(project).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Lays words before the household. */
    public void lay(Project project, ProjectField field, String said, UUID by) {
        Instant now = clock.instant();
        database.sql("""
                        insert into matching.project_proposal (tenant_id, id, project_id, person_id, field, words, proposed_by, proposed_at)
                        values (:tenant, :id, :project, :person, :field, :words, :by, :now)
                        """)
                .bind("id", Uuid7.at(now))
                .bind("project", project.id())
                .bind("person", project.person())
                .bind("field", field.code())
                .bind("words", words.seal(project.person(), WORDS, said))
                .bind("by", by)
                .bind("now", now)
                .update();
    }

    /** It lies before the household no more. */
    public void remove(Project project, UUID id) {
        database.sql(
                        "delete from matching.project_proposal where tenant_id = :tenant and project_id = :project and id = :id")
                .bind("project", project.id())
                .bind("id", id)
                .update();
    }

    /** None lies before the household any more. */
    public void removeAll(Project project) {
        database.sql("delete from matching.project_proposal where tenant_id = :tenant and project_id = :project")
                .bind("project", project.id())
                .update();
    }

    private ProjectProposal opened(Project project, Row row) {
        return new ProjectProposal(
                row.id,
                ProjectField.of(row.field).orElseThrow(),
                words.open(project.person(), WORDS, row.words),
                row.proposedBy,
                row.proposedAt);
    }

    private record Row(UUID id, String field, byte[] words, UUID proposedBy, Instant proposedAt) {}
}
