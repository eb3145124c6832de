package org.teranga.training.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;
import org.teranga.training.course.Part;
import org.teranga.training.enrolment.CourseProgress;
import org.teranga.training.enrolment.KeepPlace;
import org.teranga.training.enrolment.TakeCourse;
import org.teranga.training.lesson.Story;
import org.teranga.training.lesson.StoryChoices;

/** What the learner does at a part: looks at it, has read it, chooses in a story. */
@ApplicationScoped
@Transactional
class Play {
    private final ReadContents contents;
    private final ShowPart show;
    private final TakeCourse take;
    private final KeepPlace places;
    private final StoryChoices choices;
    private final CurrentPerson person;

    @Inject
    Play(
            ReadContents contents,
            ShowPart show,
            TakeCourse take,
            KeepPlace places,
            StoryChoices choices,
            CurrentPerson person) {
        this.contents = contents;
        this.show = show;
        this.take = take;
        this.places = places;
        this.choices = choices;
        this.person = person;
    }

    /**
     * The part that somebody looks at; that they are there is kept.
     *
     * @return what is shown: a {@link LessonView}, a {@link StoryView}, or null for what is shown elsewhere
     * @throws Refusal not found where there is none
     */
    @Nullable
    Record look(String course, String key) {
        CourseProgress before = contents.progress(course);
        Part part = part(before, key);
        take.at(person.requiredSubject(), before.course().id(), part.id());
        CourseProgress one = before.enrolment() == null ? contents.progress(course) : before;
        return switch (part) {
            case Part.Lesson lesson ->
                show.lesson(one, lesson, places.rested(one, lesson.id()).orElse(""));
            case Part.Scenario scenario -> show.story(one, scenario, chosen(one, scenario));
            case Part.Quiz elsewhere -> null;
            case Part.Meeting elsewhere -> null;
        };
    }

    /**
     * A lesson was read.
     *
     * @throws Refusal not found where there is no such lesson
     */
    void read(String course, String key) {
        CourseProgress one = contents.progress(course);
        take.done(person.requiredSubject(), one.course().id(), lesson(one, key).id(), null);
    }

    /**
     * Somebody rests in a lesson.
     *
     * @param place the passage
     * @throws Refusal not found where there is no such lesson
     */
    void rest(String course, String key, String place) {
        CourseProgress one = contents.progress(course);
        places.rest(one, lesson(one, key).id(), place);
    }

    /**
     * Goes on in a story. A step that was taken already (the button was pressed twice) changes nothing.
     *
     * @param step how many choices were made before
     * @param to   key of the point that was chosen
     */
    void choose(String course, String key, int step, String to) {
        CourseProgress one = contents.progress(course);
        Part part = scenario(one, key);
        Story story = show.story(part);
        List<Story.Point> way = story.way(chosen(one, part));
        Story.Point next = story.at(to).orElseThrow(Refusal::notFound);
        if (step != way.size() - 1
                || way.getLast().choices().stream()
                        .noneMatch(choice -> choice.to().equals(to))) {
            return;
        }
        UUID id = one.course().id();
        take.at(person.requiredSubject(), id, part.id());
        CourseProgress enrolled = one.enrolment() == null ? contents.progress(course) : one;
        choices.choose(enrolled, part.id(), step + 1, to);
        if (next.end()) {
            take.done(person.requiredSubject(), id, part.id(), null);
        }
    }

    /** Tells a story anew; what was chosen before is kept. */
    void again(String course, String key) {
        CourseProgress one = contents.progress(course);
        choices.again(one, scenario(one, key).id());
    }

    /** Takes a course anew. */
    void renew(String course) {
        take.renew(person.requiredSubject(), contents.progress(course).course().id());
    }

    private List<String> chosen(CourseProgress one, Part part) {
        return choices.of(one, part.id());
    }

    private static Part lesson(CourseProgress one, String key) {
        if (part(one, key) instanceof Part.Lesson lesson) {
            return lesson;
        }
        throw Refusal.notFound();
    }

    private static Part scenario(CourseProgress one, String key) {
        Part part = part(one, key);
        if (!(part instanceof Part.Scenario)) {
            throw Refusal.notFound();
        }
        return part;
    }

    private static Part part(CourseProgress one, String key) {
        return one.course().version().orElseThrow().outline().part(key).orElseThrow(Refusal::notFound);
    }
}
