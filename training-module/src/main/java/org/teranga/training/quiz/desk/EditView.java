package org.teranga.training.quiz.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.publication.TextDifference;
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
 * @param type      its kind
 * @param types     kinds to begin with; empty where it is there already
 * @param languages those it may be written in, the source first
 * @param sheet     its fields; null where it is written in its source
 * @param only      whether only the source can show it
 * @param form      what stands in the form
 * @param previews  how learners see it, by language
 * @param meanwhile from what somebody else has saved meanwhile to what stands in the form; null where nobody has
 */
public record EditView(
        Called course,
        String back,
        String action,
        @Nullable String retire,
        String name,
        String type,
        List<String> types,
        List<Language> languages,
        @Nullable SheetView sheet,
        boolean only,
        FilledForm form,
        List<QuestionView> previews,
        @Nullable TextDifference meanwhile) {
    public EditView {
        types = List.copyOf(types);
        languages = List.copyOf(languages);
        previews = List.copyOf(previews);
    }

    /** The language in which it is written. */
    public Language source() {
        return languages.getFirst();
    }

    /**
     * The fields of a question.
     *
     * @param beside  the translation that stands beside the source; null where there is one language alone
     * @param tongues the translations that may stand there
     * @param rows    how many rows there are, by the word of their fields
     * @param gap     whether words after a gap are asked for
     * @param hidden  what is sent along and not shown
     */
    public record SheetView(
            @Nullable Language beside,
            List<TongueView> tongues,
            Map<String, Integer> rows,
            boolean gap,
            List<HiddenField> hidden) {
        public SheetView {
            tongues = List.copyOf(tongues);
            rows = Map.copyOf(rows);
            hidden = List.copyOf(hidden);
        }

        /** The numbers of these rows. */
        public List<Integer> numbers(String rows) {
            return IntStream.range(0, rows().getOrDefault(rows, 0)).boxed().toList();
        }
    }

    /** A translation, and whether something is written in it. */
    public record TongueView(Language language, boolean worded) {}

    /** A field that is sent along. */
    public record HiddenField(String name, String value) {}
}
