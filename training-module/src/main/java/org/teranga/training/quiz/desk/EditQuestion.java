package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.training.quiz.QuizContents;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.form.QuestionSheet;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.gift.GiftWriter;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;

/** Writes a question, in a form or in its source: what the page shows, and what is kept of what was sent. */
@ApplicationScoped
@Transactional
public class EditQuestion {
    /** The fields beside those of the sheet. */
    private static final Set<String> KEPT = Set.of("category", "tags", "revision", FreshId.FIELD);

    private final Bank bank;
    private final KeepQuestions questions;
    private final QuizContents contents;
    private final ReadQuestion read;
    private final ShowEdit show;
    private final SentForms forms;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    EditQuestion(
            Bank bank,
            KeepQuestions questions,
            QuizContents contents,
            ReadQuestion read,
            ShowEdit show,
            SentForms forms,
            CurrentPerson person,
            Clock clock) {
        this.bank = bank;
        this.questions = questions;
        this.contents = contents;
        this.read = read;
        this.show = show;
        this.forms = forms;
        this.person = person;
        this.clock = clock;
    }

    /** A new one of a kind: an empty form, or in its source an example to write over. */
    EditView begin(UUID course, String kind, boolean inSource) {
        QuestionType type = ReadQuestion.type(kind);
        SentQuestion none =
                new SentQuestion(course, null, type, read.languages(null), null, Map.of(), Filing.NONE, 0, List.of());
        if (inSource) {
            String example = Examples.of(none.source(), type);
            return show.source(none, fresh(Map.of("gift-" + none.source(), example)), false);
        }
        QuestionSheet sheet = QuestionSheet.blank(type, ReadQuestion.tags(none.languages()));
        return show.form(none, sheet, "", fresh(sheet.values()));
    }

    /** A form for something new names what it will be, so that two clicks make one. */
    private FilledForm fresh(Map<String, String> values) {
        Map<String, String> fields = new HashMap<>(values);
        fields.put(FreshId.FIELD, FreshId.at(clock.instant()).toString());
        return FilledForm.startingWith(fields);
    }

    /** One that is there; in its source where only that can show it. */
    EditView open(UUID course, UUID id, boolean inSource, String beside) {
        BankQuestion question = bank.find(course, id).orElseThrow(Refusal::notFound);
        Map<String, Question> words = question.worded().words();
        SentQuestion kept = new SentQuestion(
                course,
                question,
                question.question().type(),
                read.languages(question),
                null,
                words,
                question.filing(),
                question.worded().number(),
                List.of());
        Map<String, String> fields = new HashMap<>();
        fields.put("category", kept.filing().category());
        fields.put("tags", String.join(", ", kept.filing().tags()));
        fields.put("revision", Integer.toString(kept.revision()));
        return written(kept, inSource, beside, fields);
    }

    /** What was read, on the other side of the page: in the form, or in its source where only that can show it. */
    EditView turned(SentQuestion sent, Answers form) {
        Map<String, String> fields = new HashMap<>();
        KEPT.forEach(field -> fields.put(field, form.first(field)));
        return written(sent, sent.sheet() != null, beside(form), fields);
    }

    private EditView written(SentQuestion one, boolean inSource, String beside, Map<String, String> fields) {
        Optional<QuestionSheet> sheet = QuestionSheet.of(one.words(), ReadQuestion.tags(one.languages()));
        if (inSource || sheet.isEmpty()) {
            one.words().forEach((language, words) -> fields.put("gift-" + language, GiftWriter.write(words)));
            return show.source(one, FilledForm.startingWith(fields), sheet.isEmpty());
        }
        fields.putAll(sheet.get().values());
        return show.form(one, sheet.get(), beside, FilledForm.startingWith(fields));
    }

    /**
     * The page as it was sent, with what is wrong, or with what learners would see. Whoever is shown what somebody else has saved meanwhile
     * has seen it from then on.
     */
    EditView again(SentQuestion sent, Answers form, boolean told) {
        BankQuestion before = sent.before();
        Answers values = before != null && sent.meanwhile() != null
                ? form.with(Answers.of(
                        Map.of("revision", Integer.toString(before.worded().number()))))
                : form;
        QuestionSheet sheet = sent.sheet();
        if (sheet == null) {
            return show.source(sent, forms.again(values, told ? sent.errors() : List.of()), false);
        }
        Answers kept = values.only(KEPT).with(Answers.of(sheet.values()));
        return show.form(sent, sheet, beside(form), forms.again(kept, told ? sent.errors() : List.of()));
    }

    /** The translation that is to stand beside the source: what a button says, else what stood there. */
    private static String beside(Answers form) {
        String step = ReadQuestion.step(form);
        return step.startsWith("beside-") ? step.substring("beside-".length()) : form.first("beside");
    }

    /** Reads what was sent. */
    SentQuestion read(UUID course, @Nullable UUID id, Answers form) {
        BankQuestion before = id == null ? null : bank.find(course, id).orElseThrow(Refusal::notFound);
        SentQuestion sent = read.read(course, before, form);
        return before == null
                ? sent
                : contents.emptied(before, sent.filing())
                        .map(title -> sent.with(FieldError.of("tags", "questions.last_of_quiz", title)))
                        .orElse(sent);
    }

    /** Keeps what was sent, where nothing is wrong with it. */
    void keep(SentQuestion sent, Answers form) {
        UUID by = person.requiredSubject();
        BankQuestion before = sent.before();
        if (before == null) {
            questions.begin(sent.course(), FreshId.of(form, clock.instant()), sent.words(), sent.filing());
        } else {
            questions.revise(sent.course(), before.id(), sent.words(), sent.filing(), sent.revision(), by);
        }
    }
}
