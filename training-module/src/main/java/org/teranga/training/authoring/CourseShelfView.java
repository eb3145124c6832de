package org.teranga.training.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * The platform's shelf of courses ({@code training/desk/shelf}).
 *
 * @param desk    the desk's address
 * @param href    its own address
 * @param courses what lies there
 */
public record CourseShelfView(String desk, String href, List<Offered> courses) {
    public CourseShelfView {
        courses = List.copyOf(courses);
    }

    /**
     * A course.
     *
     * @param id        its id there
     * @param title     what it is called
     * @param lede      what it is about
     * @param tongue    in which language both are
     * @param languages in which it is written
     * @param own       where the association's copy is worked on; null where it has none
     */
    public record Offered(
            String id,
            String title,
            String lede,
            LessonLanguageView tongue,
            List<LessonLanguageView> languages,
            @Nullable String own) {
        public Offered {
            languages = List.copyOf(languages);
        }
    }

    /**
     * What has changed in the original of a course ({@code training/desk/changes}).
     *
     * @param head    which course
     * @param href    its address
     * @param changes   what, section by section
     * @param questions what in its questions, one by one
     */
    public record ChangesView(CourseHead head, String href, List<Changed> changes, List<ChangedQuestion> questions) {
        public ChangesView {
            changes = List.copyOf(changes);
            questions = List.copyOf(questions);
        }
    }

    /**
     * A section that is otherwise there.
     *
     * @param document the association's own document
     * @param section  the section there
     * @param title    what the part is called
     * @param texts    what changed, language by language
     */
    public record Changed(String document, String section, String title, List<Text> texts) {
        public Changed {
            texts = List.copyOf(texts);
        }
    }

    /** What changed in a language. */
    public record Text(LessonLanguageView tongue, String title, TextDifference difference) {}

    /**
     * A question that is otherwise there.
     *
     * @param key   by which it is taken or left
     * @param title its title
     * @param sort  {@code fresh} where the course has no such question yet, {@code changed}, {@code gone} where the original has it no more
     * @param texts what changed, language by language
     */
    public record ChangedQuestion(String key, String title, String sort, List<Text> texts) {
        public ChangedQuestion {
            texts = List.copyOf(texts);
        }
    }
}
