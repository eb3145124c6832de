package org.teranga.training.quiz.desk.essay;

import java.util.List;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.quiz.attempt.QuestionView;

/**
 * The essays that a trainer has to read, the oldest first.
 *
 * @param rows     what waits
 * @param form     what was sent, where it came back
 * @param happened whether one was just marked
 */
public record EssaysView(List<Row> rows, FilledForm form, boolean happened) {
    public EssaysView {
        rows = List.copyOf(rows);
    }

    /** A text: of which course, to which question, since when, and where its mark goes. */
    public record Row(Called course, QuestionView question, String since, String action) {}
}
