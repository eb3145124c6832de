package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The courses of the association that is open, each with the version that learners see; to be asked within a transaction. */
@ApplicationScoped
public class Courses {
    private static final String SELECT = """
            select c.id, c.slug, c.document, c.position, c.outline, c.terms, c.revision, c.origin, c.retired_at,
                v.number, v.published_at, v.published_by, v.reason, v.keeps_certificates, v.outline as v_outline, v.terms as v_terms
            from training.course c
            left join lateral (select * from training.course_version w where w.tenant_id = :tenant and w.course = c.id
                order by w.number desc limit 1) v on true
            where c.tenant_id = :tenant
            """;

    private final TenantDatabase database;

    @Inject
    Courses(TenantDatabase database) {
        this.database = database;
    }

    /** The course with this id. */
    public Optional<Course> find(UUID id) {
        return first(select("and c.id = :id").bind("id", id));
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    public Optional<Course> locked(UUID id) {
        return first(select("and c.id = :id for update of c").bind("id", id));
    }

    /** Until the end of this transaction nobody publishes or retires this course; others may hold it steady at the same time. */
    public void steady(UUID id) {
        database.sql("select 1 from training.course where tenant_id = :tenant and id = :id for share")
                .bind("id", id)
                .any();
    }

    /** The course at this part of the address. */
    public Optional<Course> bySlug(String slug) {
        return NewDocument.isSlug(slug) ? first(select("and c.slug = :slug").bind("slug", slug)) : Optional.empty();
    }

    /** The course that was copied from this shared one. */
    public Optional<Course> byOrigin(UUID shared) {
        return first(select("and c.origin = :shared").bind("shared", shared));
    }

    /** Every course, by place; whatever its state. */
    public List<Course> all() {
        return select("order by c.position, c.slug").list(CourseRow.class).stream()
                .map(CourseRow::course)
                .toList();
    }

    /** Those that learners can take, by place. */
    public List<Course> published() {
        return all().stream().filter(Course::published).toList();
    }

    /** The versions of a course, the newest first. */
    public List<CourseVersion> versions(UUID course) {
        return database
                .sql(
                        "select course, number, published_at, published_by, reason, keeps_certificates, outline, terms"
                                + " from training.course_version where tenant_id = :tenant and course = :course order by number desc")
                .bind("course", course)
                .list(VersionRow.class)
                .stream()
                .map(VersionRow::version)
                .toList();
    }

    /** Whether any course is there for learners. */
    public boolean any() {
        return database.sql("""
                        select 1 from training.course c where c.tenant_id = :tenant and retired_at is null
                            and exists (select 1 from training.course_version v where v.tenant_id = :tenant and v.course = c.id) limit 1
                        """).any();
    }

    /** Begins one, after the last; by a statement: false where the slug is taken, also where it was taken at the same moment. */
    public boolean add(Course course, Instant now, @Nullable UUID by) {
        return database.sql("""
                                insert into training.course
                                    (tenant_id, id, slug, document, position, outline, terms, revision, origin, created_at, created_by)
                                select :tenant, :id, :slug, :document, coalesce(max(position), 0) + 1,
                                    :outline::jsonb, :terms::jsonb, :revision, :origin, :now, :by
                                from training.course where tenant_id = :tenant
                                on conflict on constraint course_slug do nothing
                                """)
                        .bind("id", course.id())
                        .bind("slug", course.slug())
                        .bind("document", course.document())
                        .bind("outline", CourseJson.write(course.outline()))
                        .bind("terms", CourseJson.write(course.terms()))
                        .bind("revision", course.revision())
                        .bind("origin", course.origin())
                        .bind("now", now)
                        .bind("by", by)
                        .update()
                == 1;
    }

    /** Adds a version. */
    public void add(CourseVersion version) {
        database.sql("""
                        insert into training.course_version
                            (tenant_id, course, number, published_at, published_by, reason, keeps_certificates, outline, terms)
                        values (:tenant, :course, :number, :publishedAt, :publishedBy, :reason, :keeps, :outline::jsonb, :terms::jsonb)
                        """)
                .bind("course", version.course())
                .bind("number", version.number())
                .bind("publishedAt", version.publishedAt())
                .bind("publishedBy", version.publishedBy())
                .bind("reason", version.reason())
                .bind("keeps", version.keepsCertificates())
                .bind("outline", CourseJson.write(version.outline()))
                .bind("terms", CourseJson.write(version.terms()))
                .update();
    }

    private SqlStatement select(String which) {
        return database.sql(SELECT + which);
    }

    private static Optional<Course> first(SqlStatement select) {
        return select.first(CourseRow.class).map(CourseRow::course);
    }

    private record CourseRow(
            UUID id,
            String slug,
            UUID document,
            int position,
            String outline,
            String terms,
            UUID revision,
            @Nullable UUID origin,
            @Nullable Instant retiredAt,
            @Nullable Integer number,
            @Nullable Instant publishedAt,
            @Nullable UUID publishedBy,
            @Nullable String reason,
            boolean keepsCertificates,
            @Nullable String vOutline,
            @Nullable String vTerms) {
        Course course() {
            return new Course(
                    id,
                    slug,
                    document,
                    position,
                    CourseJson.outline(outline),
                    CourseJson.terms(terms),
                    revision,
                    origin,
                    retiredAt,
                    version());
        }

        private @Nullable CourseVersion version() {
            return number == null || publishedAt == null || reason == null || vOutline == null || vTerms == null
                    ? null
                    : new VersionRow(id, number, publishedAt, publishedBy, reason, keepsCertificates, vOutline, vTerms)
                            .version();
        }
    }

    private record VersionRow(
            UUID course,
            int number,
            Instant publishedAt,
            @Nullable UUID publishedBy,
            String reason,
            boolean keepsCertificates,
            String outline,
            String terms) {
        CourseVersion version() {
            return new CourseVersion(
                    course,
                    number,
                    publishedAt,
                    publishedBy,
                    reason,
                    keepsCertificates,
                    CourseJson.outline(outline),
                    CourseJson.terms(terms));
        }
    }
}
