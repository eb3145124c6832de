package org.teranga.training.player;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;

/**
 * A course ({@code training/player/course}).
 *
 * @param contents       the course with its parts
 * @param lede           what it is about
 * @param begun          whether the learner has begun it
 * @param validityMonths how long a completion holds; 0 for ever
 * @param grants         code of what it gives; empty for nothing
 * @param needed         the courses that belong to it
 * @param sources        what it rests on
 * @param until          the last day of the completion; null for none
 * @param certificate    where it can be seen; null for none
 * @param retired        whether it takes nobody in any more
 * @param happened       what the learner just did: {@code done}, {@code renewed}; empty for nothing
 */
public record CourseView(
        Contents contents,
        String lede,
        boolean begun,
        int validityMonths,
        String grants,
        List<Needed> needed,
        List<Cited> sources,
        @Nullable LocalDate until,
        @Nullable String certificate,
        boolean retired,
        String happened) {
    public CourseView {
        needed = List.copyOf(needed);
        sources = List.copyOf(sources);
    }

    /** The first course that belongs to it and is not completed; null for none. */
    public @Nullable Needed lacking() {
        return needed.stream().filter(one -> !one.holds()).findFirst().orElse(null);
    }

    /**
     * A course that belongs to it.
     *
     * @param title  what it is called
     * @param tongue of the title; null where it is the page's
     * @param href   its address
     * @param holds  whether the learner has completed it
     */
    public record Needed(String title, @Nullable LessonLanguageView tongue, String href, boolean holds) {}

    /**
     * A source.
     *
     * @param citation what is cited
     * @param url      where it can be read; empty for nowhere
     */
    public record Cited(String citation, String url) {}
}
