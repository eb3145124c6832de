package org.teranga.training.quiz.attempt.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;

/**
 * The first page of a quiz.
 *
 * @param course   what the course is called
 * @param title    what the quiz is called; null where it is the quiz of its course
 * @param back     the page of the course
 * @param action   this page
 * @param passMark what passes, in per cent
 * @param count    how many questions an attempt has; 0 where there are none yet
 * @param state    {@code begin}, {@code again}, {@code resume}, {@code wait}, {@code waits} (for a trainer), {@code limit}, {@code passed}, {@code none}
 * @param answered how many questions of the open attempt have an answer
 * @param left     how many attempts are left; -1 without limit
 * @param from     from when one may try again; empty where it is now
 * @param resume   the page where the open attempt goes on; null where there is none
 * @param tried    attempts before, the newest first
 */
public record QuizStartView(
        Called course,
        @Nullable Called title,
        String back,
        String action,
        int passMark,
        int count,
        String state,
        int answered,
        int left,
        String from,
        @Nullable String resume,
        List<TriedView> tried) {
    public QuizStartView {
        tried = List.copyOf(tried);
    }

    /** An attempt that has ended. */
    public record TriedView(int number, String date, int percent, boolean passed, boolean waiting, String href) {}
}
