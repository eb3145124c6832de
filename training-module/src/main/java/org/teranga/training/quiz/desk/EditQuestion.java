package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.SentForms;
import org.teranga.training.quiz.attempt.QuestionView;
import org.teranga.training.quiz.attempt.ShowQuestion;
import org.teranga.training.quiz.bank.Bank;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.bank.KeepQuestions;
import org.teranga.training.quiz.bank.Shape;
import org.teranga.training.quiz.gift.Entry;
import org.teranga.training.quiz.gift.Filing;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.gift.GiftWriter;
import org.teranga.training.quiz.gift.QuestionFile;
import org.teranga.training.quiz.gift.Refusal;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;
import org.teranga.training.quiz.question.Text;

/** Writes a question in GIFT: what the form shows, and what was sent. */
@ApplicationScoped
@Transactional
public class EditQuestion {
    private static final int LONGEST = 250;

    private final Bank bank;
    private final KeepQuestions questions;
    private final QuestionDesk desk;
    private final SentForms forms;
    private final PageContexts contexts;
    private final CurrentPerson person;

    @Inject
    EditQuestion(
            Bank bank,
            KeepQuestions questions,
            QuestionDesk desk,
            SentForms forms,
            PageContexts contexts,
            CurrentPerson person) {
        this.bank = bank;
        this.questions = questions;
        this.desk = desk;
        this.forms = forms;
        this.contexts = contexts;
        this.person = person;
    }

    /**
     * What was sent.
     *
     * @param source   the language in which it is written
     * @param words    language to the question, of those that were read
     * @param filing   where it stands
     * @param revision the revision that the writer saw; 0 for a new one
     * @param errors   what is wrong
     */
    record Sent(String source, Map<String, Question> words, Filing filing, int revision, List<FieldError> errors) {}

    /** A new one, with an example of its kind to write over. */
    EditView begin(UUID course, String type) {
        String source = contexts.language().tag();
        QuestionType known = Stream.of(QuestionType.values())
                .filter(one -> one.code().equals(type))
                .findFirst()
                .orElse(QuestionType.SINGLE);
        Map<String, String> fields = Map.of("gift-" + source, Examples.of(source, known));
        return view(course, null, source, FilledForm.startingWith(fields), Map.of());
    }

    /** One that is there. */
    EditView open(UUID course, UUID id) {
        BankQuestion question = bank.find(course, id).orElseThrow(Problem::notFound);
        Map<String, String> fields = new HashMap<>(Map.of(
                "category",
                question.filing().category(),
                "tags",
                String.join(", ", question.filing().tags()),
                "revision",
                Integer.toString(question.worded().number())));
        question.worded().words().forEach((language, words) -> fields.put("gift-" + language, GiftWriter.write(words)));
        return view(
                course,
                question,
                question.worded().source(),
                FilledForm.startingWith(fields),
                question.worded().words());
    }

    /** The form as it was sent, with what is wrong, or with what learners would see. */
    EditView again(UUID course, @Nullable UUID id, MultivaluedMap<String, String> form, Sent sent) {
        BankQuestion question = id == null ? null : bank.find(course, id).orElseThrow(Problem::notFound);
        return view(course, question, sent.source(), forms.again(form, sent.errors()), sent.words());
    }

    /** Reads what was sent. */
    Sent read(UUID course, @Nullable UUID id, MultivaluedMap<String, String> form) {
        BankQuestion before = id == null ? null : bank.find(course, id).orElseThrow(Problem::notFound);
        String source =
                before != null ? before.worded().source() : contexts.language().tag();
        List<FieldError> errors = new ArrayList<>();
        Map<String, Question> words = new LinkedHashMap<>();
        for (var language : desk.languages(source)) {
            String field = "gift-" + language.tag();
            String gift = Optional.ofNullable(form.getFirst(field)).orElse("");
            if (!gift.isBlank() || language.tag().equals(source)) {
                one(field, gift, errors).ifPresent(question -> words.put(language.tag(), question));
            }
        }
        Question original = words.get(source);
        words.forEach((language, question) -> {
            if (original != null && !Shape.of(question).equals(Shape.of(original))) {
                errors.add(FieldError.of("gift-" + language, "questions.fault.shape"));
            }
        });
        Filing filing = new Filing(
                line(form, "category"),
                before == null ? "" : before.filing().reference(),
                List.of(line(form, "tags").split("[,،]")));
        return new Sent(source, words, filing, number(form.getFirst("revision")), errors);
    }

    /** Keeps what was sent, where nothing is wrong with it. */
    void keep(UUID course, @Nullable UUID id, Sent sent) {
        UUID by = person.requiredSubject();
        if (id == null) {
            Map<String, List<Entry>> files = new LinkedHashMap<>();
            sent.words()
                    .forEach((language, question) ->
                            files.put(language, List.of(new Entry(1, sent.filing(), question))));
            questions.lay(course, files);
        } else {
            questions.revise(course, id, sent.words(), sent.filing(), sent.revision(), by);
        }
    }

    private Optional<Question> one(String field, String gift, List<FieldError> errors) {
        QuestionFile file = GiftReader.read(gift);
        if (!file.refusals().isEmpty()) {
            Refusal refusal = file.refusals().getFirst();
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

    private EditView view(
            UUID course, @Nullable BankQuestion question, String source, FilledForm form, Map<String, Question> words) {
        String base = desk.base(course);
        String action = base + "/" + (question == null ? "new" : question.id());
        String page = contexts.language().tag();
        List<QuestionView> previews = desk.languages(source).stream()
                .filter(language -> words.containsKey(language.tag()))
                .map(language ->
                        ShowQuestion.preview(words.get(language.tag()), "look-" + language.tag(), language.tag(), page))
                .toList();
        return new EditView(
                desk.called(course),
                base,
                action,
                question == null || question.retired() ? null : action + "/retire",
                question == null ? "" : question.question().head().name(),
                source,
                desk.languages(source),
                question == null
                        ? Stream.of(QuestionType.values())
                                .map(QuestionType::code)
                                .toList()
                        : List.of(),
                form,
                previews);
    }

    private static String line(MultivaluedMap<String, String> form, String field) {
        String value = Optional.ofNullable(form.getFirst(field)).orElse("").replaceAll("\\p{Cntrl}", " ");
        return Text.line(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
