package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.persistence.TenantSql;

/** The courses of the association that is open, each with the version that learners see; to be asked within a transaction. */
@ApplicationScoped
public class Courses {
    private static final String SELECT = """
            select c.id, c.slug, c.document, c.position, c.outline, c.terms, c.revision, c.origin, c.retired_at,
                v.number, v.published_at, v.published_by, v.reason, v.keeps_certificates, v.outline as v_outline, v.terms as v_terms
            from training.course c
            left join lateral (select * from training.course_version w where w.tenant_id = c.tenant_id and w.course = c.id
                order by w.number desc limit 1) v on true
            """;

    private final TenantSql sql;

    @Inject
    Courses(TenantSql sql) {
        this.sql = sql;
    }

    /** The course with this id. */
    public Optional<Course> find(UUID id) {
        return sql.first(SELECT + "where c.id = ?", Courses::course, id);
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    public Optional<Course> locked(UUID id) {
        return sql.first(SELECT + "where c.id = ? for update of c", Courses::course, id);
    }

    /** Until the end of this transaction nobody publishes or retires this course; others may hold it steady at the same time. */
    public void steady(UUID id) {
        sql.first("select 1 from training.course where id = ? for share", row -> true, id);
    }

    /** The course at this part of the address. */
    public Optional<Course> bySlug(String slug) {
        return NewDocument.isSlug(slug)
                ? sql.first(SELECT + "where c.slug = ?", Courses::course, slug)
                : Optional.empty();
    }

    /** The course that was copied from this shared one. */
    public Optional<Course> byOrigin(UUID shared) {
        return sql.first(SELECT + "where c.origin = ?", Courses::course, shared);
    }

    /** Every course, by place; whatever its state. */
    public List<Course> all() {
        return sql.list(SELECT + "order by c.position, c.slug", Courses::course);
    }

    /** Those that learners can take, by place. */
    public List<Course> published() {
        return all().stream().filter(Course::published).toList();
    }

    /** The versions of a course, the newest first. */
    public List<CourseVersion> versions(UUID course) {
        return sql.list(
                "select course, number, published_at, published_by, reason, keeps_certificates, outline as v_outline,"
                        + " terms as v_terms from training.course_version where course = ? order by number desc",
                row -> version(row, row.getObject("course", UUID.class)),
                course);
    }

    /** Whether any course is there for learners. */
    public boolean any() {
        return sql.first(
                        "select 1 from training.course c where retired_at is null and exists (select 1 from"
                                + " training.course_version v where v.tenant_id = c.tenant_id and v.course = c.id) limit 1",
                        row -> true)
                .isPresent();
    }

    /** Begins one, after the last; false where the slug is taken. */
    public boolean add(Course course, Instant now, @Nullable UUID by) {
        return sql.change(
                        """
                        insert into training.course (id, slug, document, position, outline, terms, revision, origin, created_at, created_by)
                        values (?, ?, ?, (select coalesce(max(position), 0) + 1 from training.course), ?::jsonb, ?::jsonb, ?, ?, ?, ?)
                        on conflict on constraint course_slug do nothing
                        """,
                        course.id(),
                        course.slug(),
                        course.document(),
                        CourseJson.write(course.outline()),
                        CourseJson.write(course.terms()),
                        course.revision(),
                        course.origin(),
                        now,
                        by)
                == 1;
    }

    /** Keeps what is being written; false where somebody else was faster. */
    public boolean keep(Course course, Outline outline, Terms terms, UUID revision) {
        return sql.change(
                        "update training.course set outline = ?::jsonb, terms = ?::jsonb, revision = ?"
                                + " where id = ? and revision = ?",
                        CourseJson.write(outline),
                        CourseJson.write(terms),
                        revision,
                        course.id(),
                        course.revision())
                == 1;
    }

    /** Puts a course at a place. */
    public void place(UUID id, int position) {
        sql.change("update training.course set position = ? where id = ?", position, id);
    }

    /** Takes it away, or brings it back. */
    public void retire(UUID id, @Nullable Instant at) {
        sql.change("update training.course set retired_at = ? where id = ?", at, id);
    }

    /** Adds a version. */
    public void add(CourseVersion version) {
        sql.change(
                "insert into training.course_version (course, number, published_at, published_by, reason, keeps_certificates,"
                        + " outline, terms) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                version.course(),
                version.number(),
                version.publishedAt(),
                version.publishedBy(),
                version.reason(),
                version.keepsCertificates(),
                CourseJson.write(version.outline()),
                CourseJson.write(version.terms()));
    }

    private static Course course(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new Course(
                id,
                row.getString("slug"),
                row.getObject("document", UUID.class),
                row.getInt("position"),
                CourseJson.outline(row.getString("outline")),
                CourseJson.terms(row.getString("terms")),
                row.getObject("revision", UUID.class),
                row.getObject("origin", UUID.class),
                retired == null ? null : retired.toInstant(),
                row.getObject("number") == null ? null : version(row, id));
    }

    private static CourseVersion version(ResultSet row, UUID course) throws SQLException {
        return new CourseVersion(
                course,
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_by", UUID.class),
                row.getString("reason"),
                row.getBoolean("keeps_certificates"),
                CourseJson.outline(row.getString("v_outline")),
                CourseJson.terms(row.getString("v_terms")));
    }
}
