package org.teranga.training.quiz.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.form.QuestionSheet;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.question.PlainQuestion;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;

/**
 * A question as it was sent, in the form or in its source.
 *
 * @param course    of which course
 * @param before    it as it is kept; null for a new one
 * @param type      its kind
 * @param languages those it may be written in, the source first
 * @param sheet     its fields; null where its source was sent
 * @param words     language to the question, of those that were read, the source first
 * @param filing    where it stands
 * @param revision  the revision that the writer saw; 0 for a new one
 * @param errors    what is wrong
 */
record SentQuestion(
        UUID course,
        @Nullable BankQuestion before,
        QuestionType type,
        List<Language> languages,
        @Nullable QuestionSheet sheet,
        Map<String, Question> words,
        Filing filing,
        int revision,
        List<FieldError> errors) {
    String source() {
        return languages.getFirst().tag();
    }

    /** Whether somebody else has saved it since the writer saw it, and not the same. */
    boolean overtaken() {
        return before != null && revision != before.worded().number() && !saved();
    }

    /** Whether it is kept as it was sent: two clicks are one. */
    boolean saved() {
        return before != null && words.equals(before.worded().words()) && filing.equals(before.filing());
    }

    /** From what somebody else has saved meanwhile to what was sent, in the language in which it is written; null where nobody has. */
    @Nullable
    TextDifference meanwhile() {
        Question mine = words.get(source());
        return before == null || mine == null || !overtaken()
                ? null
                : TextDifference.between(PlainQuestion.of(before.question()), PlainQuestion.of(mine));
    }

    /** The same with something more that is wrong. */
    SentQuestion with(FieldError error) {
        List<FieldError> all = new ArrayList<>(errors);
        all.add(error);
        return new SentQuestion(course, before, type, languages, sheet, words, filing, revision, all);
    }

    /** Whether it is a new one in whose form nothing is written yet. */
    boolean empty() {
        return before == null && sheet != null && sheet.languages().stream().noneMatch(sheet::worded);
    }
}
