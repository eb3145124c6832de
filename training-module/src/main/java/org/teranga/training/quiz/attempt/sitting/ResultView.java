package org.teranga.training.quiz.attempt.sitting;

import java.util.List;
import org.teranga.platform.content.Library.Called;
import org.teranga.training.quiz.attempt.QuestionView;

/**
 * How an attempt ended, with every question and its answer.
 *
 * @param course    what the course is called
 * @param back      the page of the course
 * @param start     the first page of the quiz
 * @param number    the how manieth attempt
 * @param percent   its mark
 * @param passMark  what passes
 * @param passed    whether it passes
 * @param waiting   how many texts a trainer has still to read
 * @param right     how many questions were answered right
 * @param marked    of how many
 * @param date      when it ended
 * @param again     whether one may try again now
 * @param questions every question
 */
public record ResultView(
        Called course,
        String back,
        String start,
        int number,
        int percent,
        int passMark,
        boolean passed,
        int waiting,
        int right,
        int marked,
        String date,
        boolean again,
        List<QuestionView> questions) {
    public ResultView {
        questions = List.copyOf(questions);
    }
}
