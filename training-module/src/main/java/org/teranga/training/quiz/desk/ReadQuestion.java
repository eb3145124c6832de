package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.Shape;
import org.teranga.training.quiz.form.QuestionSheet;
import org.teranga.training.quiz.form.Read;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.QuestionFile;
import org.teranga.training.quiz.gift.QuestionRefusal;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;
import org.teranga.training.quiz.question.Text;

/** Reads a question that was sent: the fields of its form, or its source in GIFT. */
@ApplicationScoped
class ReadQuestion {
    private static final int LONGEST = 250;

    private final QuestionDesk desk;
    private final PageContexts contexts;

    @Inject
    ReadQuestion(QuestionDesk desk, PageContexts contexts) {
        this.desk = desk;
        this.contexts = contexts;
    }

    SentQuestion read(UUID course, @Nullable BankQuestion before, Answers form) {
        List<Language> languages = languages(before);
        boolean inSource = "source".equals(form.first("as"));
        QuestionType said = before == null || form.has("type")
                ? type(form.first("type"))
                : before.question().type();
        QuestionSheet sheet = inSource
                ? null
                : QuestionSheet.sent(said, tags(languages), form.values()).after(step(form));
        Read read = sheet == null ? source(form, languages) : sheet.read();
        Filing filing = new Filing(
                line(form, "category"),
                before == null ? "" : before.filing().reference(),
                List.of(line(form, "tags").split("[,،]")));
        return new SentQuestion(
                course,
                before,
                read.words().values().stream().findFirst().map(Question::type).orElse(said),
                languages,
                sheet,
                read.words(),
                filing,
                number(form.first("revision")),
                read.errors());
    }

    /** The languages that a question may be in, its source first: the association's own, and those that it has. */
    List<Language> languages(@Nullable BankQuestion question) {
        return question == null
                ? desk.languages(contexts.language().tag(), Set.of())
                : desk.languages(
                        question.worded().source(), question.worded().words().keySet());
    }

    static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }

    /** The kind that this word names; the plainest where it names none. */
    static QuestionType type(@Nullable String code) {
        return Stream.of(QuestionType.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(QuestionType.SINGLE);
    }

    static String step(Answers form) {
        return form.first("do", "save");
    }

    private static Read source(Answers form, List<Language> languages) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Question> words = new LinkedHashMap<>();
        String source = languages.getFirst().tag();
        for (String language : tags(languages)) {
            String field = "gift-" + language;
            String gift = form.first(field);
            if (!gift.isBlank() || language.equals(source)) {
                one(field, gift, errors).ifPresent(question -> words.put(language, question));
            }
        }
        Question original = words.get(source);
        words.forEach((language, question) -> {
            if (original != null && !Shape.of(question).equals(Shape.of(original))) {
                errors.add(FieldError.of("gift-" + language, "questions.fault.shape"));
            }
        });
        return new Read(words, errors);
    }

    private static Optional<Question> one(String field, String gift, List<FieldError> errors) {
        QuestionFile file = GiftReader.read(gift);
        if (!file.refusals().isEmpty()) {
            QuestionRefusal refusal = file.refusals().getFirst();
            errors.add(FieldError.of(
                    field,
                    "quiz_fault." + refusal.fault().code(),
                    refusal.about().toArray()));
            return Optional.empty();
        }
        if (file.entries().size() != 1) {
            errors.add(FieldError.of(
                    field, file.entries().isEmpty() ? "questions.fault.none" : "questions.fault.several"));
            return Optional.empty();
        }
        return Optional.of(file.entries().getFirst().question());
    }

    private static String line(Answers form, String field) {
        String value = form.first(field).replaceAll("\\p{Cntrl}", " ");
        return Text.line(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
