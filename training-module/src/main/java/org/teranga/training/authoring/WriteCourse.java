package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.NewDocument;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.CourseKinds;
import org.teranga.training.course.Course;
import org.teranga.training.course.CourseEditions;
import org.teranga.training.course.CourseOutline;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.course.Courses;
import org.teranga.training.course.KeepCourse;
import org.teranga.training.course.Part;

/** The frame of a course: that it is begun, its sections and parts, what it asks and gives. Learners see nothing of it until it is published. */
@ApplicationScoped
@Transactional
public class WriteCourse {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SLUG = 60;
    private static final int MOST_PARTS = 60;

    /** Parts of addresses that stand beside the courses. */
    private static final Set<String> RESERVED = Set.of("shelf", "progress", "meetings", "questions", "certificates");

    private final Courses courses;
    private final WriteDocument documents;
    private final WriteSection sections;
    private final CourseWeb web;
    private final CourseEditions editions;
    private final KeepCourse keep;
    private final Clock clock;

    @Inject
    WriteCourse(
            Courses courses,
            WriteDocument documents,
            WriteSection sections,
            CourseWeb web,
            CourseEditions editions,
            KeepCourse keep,
            Clock clock) {
        this.courses = courses;
        this.documents = documents;
        this.sections = sections;
        this.web = web;
        this.editions = editions;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * Begins a course, with one section.
     *
     * @param title    what it is called
     * @param language BCP 47 code in which it is written
     * @return its part of the address
     * @throws Refusal invalid without a title
     */
    String begin(String title, String language, String heading, UUID by) {
        String said = titled(title);
        String slug = free(slug(said, "cours"));
        UUID document = document(CourseKinds.COURSE, slug, null, language, by);
        sections.save(
                new WriteSection.Where(document, Section.HEAD, language, null),
                new SectionDraft.Words(said, "", List.of(), false, ""),
                by);
        addSection(keep.begin(slug, document, by), heading, language, by);
        return slug;
    }

    private String free(String slug) {
        String free = slug;
        for (int again = 2; RESERVED.contains(free) || courses.bySlug(free).isPresent(); again++) {
            free = slug + "-" + again;
        }
        return free;
    }

    /** Adds a section at the end. */
    void addSection(Course course, String title, String language, UUID by) {
        Section section = documents.addSection(course.document(), CourseKinds.HEADING);
        rename(course, section.anchor(), titled(title), language, null, by);
        keep(course, course.outline().adding(section.anchor()), course.terms());
    }

    /**
     * Gives a section another heading, in the language of the source.
     *
     * @param seen the revision of the draft that was there; null for none
     */
    void rename(Course course, String anchor, String title, String language, @Nullable UUID seen, UUID by) {
        String said = titled(title);
        sections.save(
                new WriteSection.Where(course.document(), anchor, language, seen),
                new SectionDraft.Words(said, said, List.of(), false, ""),
                by);
    }

    /** Takes a section away, with its parts; what they say is kept. */
    void removeSection(Course course, String anchor, UUID by) {
        documents.removeSection(course.document(), anchor, by);
        keep(course, course.outline().without(anchor), course.terms());
    }

    void moveSection(Course course, String anchor, int step) {
        keep(course, course.outline().moving(anchor, step), course.terms());
    }

    void movePart(Course course, UUID part, int step) {
        keep(course, course.outline().moving(part, step), course.terms());
    }

    /** Takes a part away; what it says is kept. */
    void removePart(Course course, UUID part) {
        keep(course, course.outline().without(part), course.terms());
    }

    /**
     * Adds a lesson or a story, with its title and nothing else yet.
     *
     * @param kind {@code lesson}, {@code scenario} or {@code meeting}
     * @throws Refusal invalid without a title, for another kind, or where there are too many
     */
    void addPart(Course course, String anchor, String kind, String title, String language, UUID by) {
        if (course.outline().parts().size() >= MOST_PARTS) {
            throw Refusal.unprocessable("coursedesk.fault.parts", MOST_PARTS);
        }
        String said = titled(title);
        String key = course.outline().freeKey(slug(said, kind));
        Part part = switch (kind) {
            case "lesson" -> new Part.Lesson(written(course, CourseKinds.LESSON, key, said, language, by), key, 0);
            case "scenario" ->
                new Part.Scenario(written(course, CourseKinds.SCENARIO, key, said, language, by), key, 0);
            case "meeting" -> new Part.Meeting(Uuid7.at(clock.instant()), key, 0);
            default -> throw Refusal.invalid(List.of(FieldError.of("kind", "coursedesk.fault.kind")));
        };
        keep(course, course.outline().adding(anchor, part), course.terms());
    }

    private UUID written(Course course, String kind, String key, String title, String language, UUID by) {
        UUID document = document(kind, course.slug() + "-" + key, course.document(), language, by);
        sections.save(
                new WriteSection.Where(document, Section.HEAD, language, null),
                new SectionDraft.Words(title, "", List.of(), false, ""),
                by);
        documents.addSection(document, kind.equals(CourseKinds.SCENARIO) ? CourseKinds.START : CourseKinds.PASSAGE);
        return document;
    }

    private UUID document(String kind, String slug, @Nullable UUID parent, String language, UUID by) {
        return documents.begin(
                new NewDocument(kind, slug, parent, language, Set.of(), "", CourseKinds.VERIFY_AFTER_DAYS), by);
    }

    /** Says anew what it asks and gives. */
    public void terms(Course course, CourseTerms terms) {
        keep(course, course.outline(), terms);
    }

    /**
     * Takes it away from learners, or brings it back.
     *
     * @throws Refusal conflict where another course goes with it, or where it does not go with the others any more
     */
    public void retire(Course course, boolean retired) {
        web.hold();
        web.faultsOfReturn(course).stream()
                .filter(fault -> !retired)
                .findFirst()
                .ifPresent(fault -> {
                    throw Refusal.conflict("coursedesk.fault.return");
                });
        Optional<String> needing = retired ? web.needs(course) : Optional.empty();
        if (needing.isPresent()) {
            throw Refusal.conflict("coursedesk.fault.needed", needing.get());
        }
        if (retired) {
            keep.retire(course.id());
        } else {
            keep.bringBack(course.id());
        }
    }

    /** Puts it before the course before it. */
    void forward(Course course) {
        List<UUID> order =
                new ArrayList<>(courses.all().stream().map(Course::id).toList());
        int at = order.indexOf(course.id());
        order.add(Math.max(0, at - 1), order.remove(at));
        keep.arrange(order);
    }

    private void keep(Course course, CourseOutline outline, CourseTerms terms) {
        editions.note(course);
        keep.write(course, outline, terms);
    }

    private static String titled(String title) {
        String said = title.strip();
        if (said.isEmpty() || said.length() > LONGEST_TITLE) {
            throw Refusal.invalid(List.of(FieldError.of("title", "coursedesk.fault.title", LONGEST_TITLE)));
        }
        return said;
    }

    /** A title as a part of an address; this word where nothing of it can be written so. */
    static String slug(String title, String word) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG - word.length()))
                .replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? word : cut;
    }
}
