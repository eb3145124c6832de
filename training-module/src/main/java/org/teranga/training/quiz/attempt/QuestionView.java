package org.teranga.training.quiz.attempt;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Text;

/**
 * A question as a page shows it: to be answered, or with its answer.
 *
 * @param id       for the ids of its fields: {@code q1}
 * @param type     its kind
 * @param title    its title; empty where its words are its title
 * @param text     its words
 * @param inline   whether they fit in a heading
 * @param after    the words after the gap; null without one
 * @param several  whether several answers may be chosen
 * @param choices  answers to choose, in the order in which they are shown
 * @param rows     what gets an answer or a place each, in the order in which they are shown
 * @param options  the answers or places that they get
 * @param language the language of its words, where it is another than the page's
 * @param asked    the code of the language of its words
 * @param told     what became of the answer; null before
 */
public record QuestionView(
        String id,
        String type,
        String title,
        TemplateHTMLOutputModel text,
        boolean inline,
        @Nullable TemplateHTMLOutputModel after,
        boolean several,
        List<ChoiceView> choices,
        List<RowView> rows,
        List<OptionView> options,
        @Nullable LessonLanguageView language,
        String asked,
        @Nullable Told told) {
    public QuestionView {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
        options = List.copyOf(options);
    }

    /**
     * An answer to choose.
     *
     * @param value    what the form sends
     * @param text     its words; null where they are the page's (true and false)
     * @param chosen   whether it was chosen
     * @param right    whether it is right
     * @param feedback what is said to those who chose it; null where nothing
     */
    public record ChoiceView(
            String value,
            @Nullable TemplateHTMLOutputModel text,
            boolean chosen,
            boolean right,
            @Nullable TemplateHTMLOutputModel feedback) {}

    /**
     * A row that gets an answer or a place.
     *
     * @param name   the field
     * @param text   its words
     * @param given  what was given to it; empty where nothing
     * @param right  whether that is right
     * @param answer what is right
     */
    public record RowView(String name, TemplateHTMLOutputModel text, String given, boolean right, String answer) {}

    /** An answer or place to give. */
    public record OptionView(String value, String label) {}

    /**
     * What became of an answer.
     *
     * @param outcome  {@code right}, {@code partly}, {@code wrong}, {@code waiting}, {@code read}
     * @param percent  what it is worth
     * @param written  what was written; empty for other kinds
     * @param accepted what is accepted, for what is written
     * @param feedback what the question says to it
     * @param general  what it says to everybody; null where nothing
     * @param trainer  what a trainer said to it; null where nothing
     */
    public record Told(
            String outcome,
            int percent,
            String written,
            List<String> accepted,
            List<TemplateHTMLOutputModel> feedback,
            @Nullable TemplateHTMLOutputModel general,
            @Nullable String trainer) {
        public Told {
            accepted = List.copyOf(accepted);
            feedback = List.copyOf(feedback);
        }
    }

    static @Nullable TemplateHTMLOutputModel markup(Text text) {
        return text.isEmpty() ? null : QuestionWords.markup(text);
    }

    static boolean fits(Question question) {
        return QuestionWords.inline(question.head().text())
                && QuestionWords.inline(question.head().after());
    }
}
