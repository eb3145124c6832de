package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PersonErased;

/** The projects of the open association: of each household one that is under way, and those that are over. */
@ApplicationScoped
@Transactional
public class Projects {
    private static final String ONE =
            "select id, person_id, title, purpose, stands, missing, stage, result, begun_at, begun_by, closed_at"
                    + " from matching.project where tenant_id = :tenant and ";

    /** A letter leads on as long as the household is reached where it went. */
    private static final String REACHED = """
             and exists (select 1 from matching.need n join matching.need_trace t on t.tenant_id = n.tenant_id and t.need_id = n.id
                where n.tenant_id = :tenant and n.person_id = project.person_id and t.hash = project.link_mark)
            """;

    private final TenantDatabase database;
    private final SealedWords words;
    private final Clock clock;

    @Inject
    Projects(TenantDatabase database, SealedWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** All of these persons, who are one household: what is under way first, then the newest. */
    public List<Project> of(Collection<UUID> persons) {
        return opened(database.sql(ONE + "person_id = any (:persons) order by stage = 'closed', id desc")
                .bindIds("persons", persons)
                .list(Row.class));
    }

    /** That which is under way; empty where none is. */
    public Optional<Project> current(HouseholdOwner owner) {
        return of(owner.persons()).stream().filter(Project::open).findFirst();
    }

    /** As {@link #current}; until the end of the transaction nobody else changes it. */
    public Optional<Project> held(HouseholdOwner owner) {
        return opened(database.sql(
                                ONE
                                        + "person_id = any (:persons) and stage <> 'closed' order by id desc limit 1 for update")
                        .bindIds("persons", owner.persons())
                        .list(Row.class))
                .stream()
                .findFirst();
    }

    /** The same as it is now; until the end of the transaction nobody begins another. */
    public Project locked(Project project) {
        database.lock("project begins");
        return find(project.id()).orElse(project);
    }

    /** These, in no order. */
    public List<Project> find(Collection<UUID> ids) {
        return opened(database.sql(ONE + "id = any (:ids)").bindIds("ids", ids).list(Row.class));
    }

    /** This one; empty where there is none. */
    public Optional<Project> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Whose project the link of a letter leads to; empty where it is dead. */
    public Optional<UUID> behind(SecretLink link) {
        return database.sql("select person_id from matching.project where tenant_id = :tenant and link_hash = :hash"
                        + REACHED)
                .bind("hash", link.hash())
                .first(UUID.class);
    }

    /**
     * Begins one, with nothing in it; that which is under way where there is one.
     *
     * @param by who of the team begins it for the household; null where the household does
     */
    public Project begin(HouseholdOwner owner, @Nullable UUID by) {
        return beginNew(owner, by).or(() -> held(owner)).orElseThrow();
    }

    /** As {@link #begin}; empty where one is under way. */
    public Optional<Project> beginNew(HouseholdOwner owner, @Nullable UUID by) {
        // A household may be told by several ids: nobody else begins one meanwhile.
        database.lock("project begins");
        if (held(owner).isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        database.sql("""
                        insert into matching.project (tenant_id, id, person_id, stage, begun_at, begun_by, changed_at)
                        values (:tenant, :id, :person, 'idea', :now, :by, :now)
                        """)
                .bind("id", id)
                .bind("person", owner.person())
                .bind("now", now)
                .bind("by", by)
                .update();
        return find(id);
    }

    /** The household writes it anew. */
    public void write(Project project, ProjectWords said) {
        UUID person = project.person();
        changing("title = :title, purpose = :purpose, stands = :stands, missing = :missing", project)
                .bind("title", words.seal(person, field(ProjectField.TITLE), said.title()))
                .bind("purpose", words.seal(person, field(ProjectField.PURPOSE), said.purpose()))
                .bind("stands", words.seal(person, field(ProjectField.STANDS), said.stands()))
                .bind("missing", words.seal(person, field(ProjectField.MISSING), said.missing()))
                .update();
    }

    /** It is so far from now on; not over. */
    public void become(Project project, ProjectStage stage) {
        changing("stage = :stage, result = null, closed_at = null", project)
                .bind("stage", stage.code())
                .update();
    }

    /** It is over. */
    public void close(Project project, String result) {
        changing("stage = 'closed', result = :result, closed_at = :now", project)
                .bind("result", result)
                .update();
    }

    /** It is gone, with all that is in it and what was opened of it. */
    public void delete(Project project) {
        database.sql("delete from matching.project where tenant_id = :tenant and id = :id")
                .bind("id", project.id())
                .update();
    }

    /** From now on this link leads to it, and none before. */
    public void followedBy(UUID project, SecretLink link, String mark) {
        database.sql("update matching.project set link_hash = :hash, link_mark = :mark"
                        + " where tenant_id = :tenant and id = :id")
                .bind("hash", link.hash())
                .bind("mark", mark)
                .bind("id", project)
                .update();
    }

    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.project where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }

    private SqlStatement changing(String what, Project project) {
        return database.sql("update matching.project set " + what
                        + ", changed_at = :now where tenant_id = :tenant and id = :id")
                .bind("id", project.id())
                .bind("now", clock.instant());
    }

    private List<Project> opened(List<Row> rows) {
        words.load(rows.stream().map(Row::personId).toList());
        return rows.stream().map(this::opened).toList();
    }

    private Project opened(Row row) {
        UUID person = row.personId;
        return new Project(
                row.id,
                person,
                new ProjectWords(
                        words.open(person, field(ProjectField.TITLE), row.title),
                        words.open(person, field(ProjectField.PURPOSE), row.purpose),
                        words.open(person, field(ProjectField.STANDS), row.stands),
                        words.open(person, field(ProjectField.MISSING), row.missing)),
                ProjectStage.of(row.stage).orElseThrow(),
                row.result == null ? "" : row.result,
                row.begunAt,
                row.begunBy,
                row.closedAt);
    }

    private static String field(ProjectField field) {
        return "project." + field.code();
    }

    private record Row(
            UUID id,
            UUID personId,
            byte @Nullable [] title,
            byte @Nullable [] purpose,
            byte @Nullable [] stands,
            byte @Nullable [] missing,
            String stage,
            @Nullable String result,
            Instant begunAt,
            @Nullable UUID begunBy,
            @Nullable Instant closedAt) {}
}
