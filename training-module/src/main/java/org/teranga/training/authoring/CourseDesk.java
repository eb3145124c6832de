package org.teranga.training.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.course.Part;
import org.teranga.training.lesson.LessonLanguageView;

/** The member at the desk of courses, and the course they work on. */
@ApplicationScoped
@Transactional
public class CourseDesk {
    /** The part of the address of a course's own words, beside those of its parts. */
    public static final String WORDS = "words";

    private final Courses courses;
    private final Library library;
    private final CurrentPerson person;
    private final MemberBook members;
    private final PageContexts contexts;

    @Inject
    CourseDesk(Courses courses, Library library, CurrentPerson person, MemberBook members, PageContexts contexts) {
        this.courses = courses;
        this.library = library;
        this.person = person;
        this.members = members;
        this.contexts = contexts;
    }

    /**
     * The course at this part of the address.
     *
     * @throws Refusal not allowed for whoever neither writes nor translates courses; not found where there is none
     */
    public Course course(String slug) {
        checkWork();
        return courses.bySlug(slug).orElseThrow(Refusal::notFound);
    }

    /** Every course but this one. */
    public List<Course> others(Course course) {
        return courses.all().stream()
                .filter(other -> !other.id().equals(course.id()))
                .toList();
    }

    /** Lets those through who write or translate courses. */
    void checkWork() {
        if (!writes() && !person.may(Permission.COURSES_TRANSLATE)) {
            throw Refusal.forbidden();
        }
    }

    /** Whether the person writes courses. */
    public boolean writes() {
        return person.may(Permission.COURSES_WRITE);
    }

    /** Into which languages the person translates. */
    public List<String> into() {
        if (!person.may(Permission.COURSES_TRANSLATE)) {
            return List.of();
        }
        List<String> own =
                person.subject().flatMap(members::find).map(Member::languages).orElse(List.of());
        return own.isEmpty() && writes() ? languages() : own;
    }

    /** The languages of the association, its first one first. */
    public List<String> languages() {
        return TenantContext.required().languages();
    }

    /**
     * Lets those through who may write this language of a document: its source whoever writes, another one whoever translates into it.
     *
     * @throws Refusal not allowed for others
     */
    public void checkLanguage(Document document, String language) {
        boolean may = language.equals(document.language()) ? writes() : into().contains(language);
        if (!may) {
            throw Refusal.forbidden(
                    "coursedesk.not_your_language",
                    LessonLanguageView.of(language).name());
        }
    }

    /**
     * The document of a part, or of the course itself.
     *
     * @param key the key of a part, or {@link #WORDS}
     * @throws Refusal not found where it has none
     */
    public Document document(Course course, String key) {
        UUID id = key.equals(WORDS)
                ? course.document()
                : course.outline().part(key).filter(Part::written).map(Part::id).orElseThrow(Refusal::notFound);
        return library.find(id).orElseThrow(Refusal::notFound);
    }

    /** Where the desk begins: {@code /fr/desk/training}. */
    String href() {
        return "/" + language() + "/desk/training";
    }

    public String href(Course course) {
        return href() + "/" + course.slug();
    }

    public String language() {
        return contexts.language().tag();
    }

    public UUID subject() {
        return person.requiredSubject();
    }

    public String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }
}
