package org.teranga.training.quiz.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.quiz.attempt.QuestionView;

/**
 * A question as its author writes it.
 *
 * @param course    what the course is called
 * @param back      the list
 * @param action    where the form goes
 * @param retire    where retiring goes; null for a new one
 * @param name      what it is called; empty for a new one
 * @param source    the language in which it is written
 * @param languages those it may be written in, the source first
 * @param types     kinds to begin with; empty where it is there already
 * @param form      what stands in the form
 * @param previews  how learners see it, by language
 */
public record EditView(
        Called course,
        String back,
        String action,
        @Nullable String retire,
        String name,
        String source,
        List<Language> languages,
        List<String> types,
        FilledForm form,
        List<QuestionView> previews) {
    public EditView {
        languages = List.copyOf(languages);
        types = List.copyOf(types);
        previews = List.copyOf(previews);
    }
}
