package org.teranga.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** Begins courses and keeps what becomes of them. It asks neither permission nor whether what is kept makes sense: who calls has asked. */
@ApplicationScoped
@Transactional
public class KeepCourse {
    private final CourseDrafts drafts;
    private final Courses courses;
    private final Event<CoursePublished> published;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepCourse(CourseDrafts drafts, Courses courses, Event<CoursePublished> published, AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.courses = courses;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a course in which nothing stands yet, after the last.
     *
     * @param document what carries its words
     * @throws Refusal where there is one at this part of the address
     */
    public Course begin(String slug, UUID document, UUID by) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        if (!courses.add(Course.begun(id, slug, document, Uuid7.at(now)), now, by)) {
            throw Refusal.conflict("content.slug_taken", slug);
        }
        audit.record("course.begin", "course", id);
        return courses.find(id).orElseThrow();
    }

    /**
     * Keeps what is being written of a course.
     *
     * @param seen the course as whoever writes has read it
     * @throws Refusal where somebody else has written it since
     */
    public void write(Course seen, CourseOutline outline, CourseTerms terms) {
        drafts.hold(seen.id())
                .filter(draft -> draft.isAt(seen.revision()))
                .orElseThrow(() -> Refusal.changedMeanwhile("content.changed_meanwhile"))
                .write(outline, terms, Uuid7.at(clock.instant()));
        drafts.flush();
    }

    /** Adds a version of a course, which learners see from now on. */
    public void publish(CourseVersion version) {
        held(version.course()).publish(version.outline());
        drafts.flush();
        courses.add(version);
        published.fire(new CoursePublished(version.course(), version.number(), version.keepsCertificates()));
        audit.record("course.publish", "course", version.course());
    }

    /** Takes a course away from learners. */
    public void retire(UUID id) {
        held(id).retire(clock.instant());
        audit.record("course.retire", "course", id);
    }

    /** Brings a retired course back. */
    public void bringBack(UUID id) {
        held(id).bringBack();
        audit.record("course.bring_back", "course", id);
    }

    /** Puts the courses in this order. */
    public void arrange(List<UUID> order) {
        drafts.holdAll().forEach(draft -> draft.place(order.indexOf(draft.id()) + 1));
        drafts.flush();
    }

    private CourseDraft held(UUID id) {
        return drafts.hold(id).orElseThrow(Refusal::notFound);
    }
}
