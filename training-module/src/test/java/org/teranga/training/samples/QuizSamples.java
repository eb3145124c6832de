package org.teranga.training.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.quiz.attempt.Attempt;
import org.teranga.training.quiz.attempt.GivenResponse;
import org.teranga.training.quiz.attempt.Item;
import org.teranga.training.quiz.attempt.QuestionView;
import org.teranga.training.quiz.attempt.ShowQuestion;
import org.teranga.training.quiz.attempt.sitting.AskedView;
import org.teranga.training.quiz.attempt.sitting.QuizStartView;
import org.teranga.training.quiz.attempt.sitting.ResultView;
import org.teranga.training.quiz.bank.AskedQuestion;
import org.teranga.training.quiz.desk.BankView;
import org.teranga.training.quiz.desk.CoursesView;
import org.teranga.training.quiz.desk.EditView;
import org.teranga.training.quiz.desk.QuestionImportView;
import org.teranga.training.quiz.desk.QuestionsAnswer;
import org.teranga.training.quiz.desk.essay.EssaysView;
import org.teranga.training.quiz.desk.plan.QuizPlanView;
import org.teranga.training.quiz.form.FormRows;
import org.teranga.training.quiz.form.QuestionSheet;
import org.teranga.training.quiz.gift.GiftReader;
import org.teranga.training.quiz.question.Mark;
import org.teranga.training.quiz.question.Marking;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;
import org.teranga.training.quiz.question.Response;

/** Quizzes and questions: every kind to be answered and answered, and the desk where they are written. */
public final class QuizSamples {
    private static final Called COURSE = new Called("fr", "Accueillir <B.>", "En bref.");
    private static final String BASE = "/fr/desk/questions/1";
    private static final List<Language> LANGUAGES =
            List.of(Languages.FRENCH, Languages.of("ar").orElseThrow());
    private static final FilledForm FAULTY = new FilledForm(Map.of(), List.of(new FormFault("answer", "Répondez.")));

    private static final Map<String, String> GIFT = Map.ofEntries(
            Map.entry("single", "::T <B.>::Que <B.> ? {=Oui <B.>#Bien. ~Non#Pourquoi <B.>. ####Retenez.}"),
            Map.entry("multiple", "[markdown]Lesquelles ?\\n\\n- a\\n- b {~%50%a#A. ~%50%b ~%-50%c#C.}"),
            Map.entry("true_false", "Vrai ? {TRUE#Non.#Oui.}"),
            Map.entry("matching", "Reliez. {=a <B.> -> 1 =b -> 2 = -> 3}"),
            Map.entry("ordering", "Rangez. {>\nun\ndeux\ntrois}"),
            Map.entry("short_answer", "Qui ? {=Lui#Oui. =%50%Elle#Presque.####Retenez.}"),
            Map.entry("numerical", "Combien ? {#=3:1#Oui. ~#Non.}"),
            Map.entry("missing_word", "Avant {=gap ~trou} après."),
            Map.entry("essay", "Racontez. {####Attendu.}"),
            Map.entry("description", "[html]À <b>lire</b>."));

    private QuizSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(starts(), questions(), results(), desk(), edit()).flatMap(samples -> samples);
    }

    private static Stream<Sample> starts() {
        List<QuizStartView.TriedView> tried = List.of(
                new QuizStartView.TriedView(2, "3 mai", 70, false, true, "/fr/training/a/quiz/1/2"),
                new QuizStartView.TriedView(1, "2 mai", 85, true, false, "/fr/training/a/quiz/1/1"));
        return Stream.of("begin", "again", "resume", "waits", "wait", "limit", "passed", "none")
                .map(state -> new Sample(
                        "training/quiz/start",
                        state,
                        new QuizStartView(
                                COURSE,
                                state.equals("begin") ? null : new Called("en", "Words <B.>", ""),
                                "/fr/training/a",
                                "/fr/training/a/quiz/1",
                                80,
                                15,
                                state,
                                3,
                                state.equals("again") ? 2 : -1,
                                "4 mai, 10:00",
                                state.equals("resume") ? "/fr/training/a/quiz/1/3" : null,
                                state.equals("begin") ? List.of() : tried)));
    }

    private static Stream<Sample> questions() {
        return Stream.of(QuestionType.values())
                .flatMap(type -> Stream.of(
                        new Sample("training/quiz/question", type.code(), asked(type, null, FilledForm.EMPTY)),
                        new Sample("training/quiz/question", type.code() + " faulty", asked(type, null, FAULTY)),
                        new Sample(
                                "training/quiz/question",
                                type.code() + " told",
                                asked(type, given(type), FilledForm.EMPTY))));
    }

    private static AskedView asked(QuestionType type, @Nullable GivenResponse given, FilledForm form) {
        return new AskedView(
                COURSE,
                "/fr/training/a",
                "/fr/training/a/quiz/1",
                "/fr/training/a/quiz/1/2/1",
                1,
                6,
                2,
                question(type, given),
                form,
                "/fr/training/a/quiz/1/2/2",
                type == QuestionType.ESSAY,
                IntStream.range(0, 6)
                        .mapToObj(i -> new AskedView.StepView(
                                i + 1,
                                "/fr/training/a/quiz/1/2/" + (i + 1),
                                i == 0,
                                List.of("", "right", "partly", "wrong", "waiting", "read")
                                        .get(i)))
                        .toList());
    }

    private static Stream<Sample> results() {
        List<QuestionView> all = Stream.of(QuestionType.values())
                .map(type -> question(type, given(type)))
                .toList();
        return Stream.of(
                new Sample("training/quiz/result", "passed", result(true, 0, all)),
                new Sample("training/quiz/result", "failed", result(false, 0, List.of(all.getFirst()))),
                new Sample("training/quiz/result", "waits", result(false, 1, List.of(all.getLast()))));
    }

    private static ResultView result(boolean passed, int waiting, List<QuestionView> questions) {
        List<QuestionView> each = IntStream.range(0, questions.size())
                .mapToObj(i -> renamed(questions.get(i), "q" + (i + 1)))
                .toList();
        return new ResultView(
                COURSE,
                "/fr/training/a",
                "/fr/training/a/quiz/1",
                2,
                73,
                80,
                passed,
                waiting,
                11,
                15,
                "3 mai",
                !passed,
                each);
    }

    private static QuestionView renamed(QuestionView view, String id) {
        return new QuestionView(
                id,
                view.type(),
                view.title(),
                view.text(),
                view.inline(),
                view.after(),
                view.several(),
                view.choices(),
                view.rows(),
                view.options(),
                view.language(),
                view.asked(),
                view.told());
    }

    private static QuestionView question(QuestionType type, @Nullable GivenResponse given) {
        Item item = new Item(new AskedQuestion(new UUID(0, 1), 1), true);
        Attempt attempt = new Attempt(
                new UUID(0, 2),
                new UUID(0, 3),
                new UUID(0, 4),
                new UUID(0, 5),
                1,
                7,
                true,
                true,
                80,
                List.of(item),
                Instant.EPOCH);
        return ShowQuestion.of(parsed(type), attempt, 0, "fr", "en", given);
    }

    private static Question parsed(QuestionType type) {
        return GiftReader.one(GIFT.getOrDefault(type.code(), "A {T}"));
    }

    private static GivenResponse given(QuestionType type) {
        Response response = switch (type) {
            case SINGLE, MISSING_WORD -> Response.of("1");
            case MULTIPLE -> Response.of("0", "2");
            case TRUE_FALSE -> Response.of("true");
            case MATCHING -> Response.of("0", "");
            case ORDERING -> Response.of("1", "0", "2");
            case SHORT_ANSWER -> Response.of("Elle");
            case NUMERICAL -> Response.of("7");
            case ESSAY -> Response.of("Mes mots <B.>\nEncore.");
            case DESCRIPTION -> Response.NONE;
        };
        Mark mark = Marking.mark(parsed(type), response);
        return new GivenResponse(
                0,
                "fr",
                response,
                mark.thousandths(),
                mark.waiting(),
                type == QuestionType.SHORT_ANSWER ? "Bien <B.>." : null,
                Instant.EPOCH);
    }

    private static Stream<Sample> desk() {
        ListQuery query = new ListQuery(Map.of("q", "<B.>"), "place", false, 1, 200);
        BankView.Row row = new BankView.Row(
                "Que <B.>",
                "fr",
                BASE + "/2",
                "single",
                "santé/nuit",
                List.of("trauma"),
                List.of("ar", "fr"),
                12,
                67,
                "0.12",
                true);
        BankView.Row unasked =
                new BankView.Row("Autre", "fr", BASE + "/3", "essay", "", List.of(), List.of("fr"), 0, -1, "", false);
        List<String> types =
                Stream.of(QuestionType.values()).map(QuestionType::code).toList();
        return Stream.of(
                new Sample("training/questions/courses", "none", new CoursesView(List.of(), 0)),
                new Sample(
                        "training/questions/courses",
                        "some",
                        new CoursesView(List.of(new CoursesView.Row(COURSE, BASE, 15)), 3)),
                new Sample(
                        "training/questions/bank",
                        "none",
                        new BankView(
                                COURSE, BASE, query, List.of(), List.of(), types, LANGUAGES, List.of(), false, "")),
                new Sample(
                        "training/questions/bank",
                        "some",
                        new BankView(
                                COURSE,
                                BASE,
                                query,
                                List.of(row, unasked),
                                List.of("trauma"),
                                types,
                                LANGUAGES,
                                List.of(new BankView.QuizRow(1, null, 15, BASE + "/quiz/1")),
                                true,
                                "saved")),
                new Sample("training/questions/import", "new", brought("", false, false)),
                new Sample("training/questions/import", "refused", brought("Pas du texte <B.>.", false, false)),
                new Sample("training/questions/import", "came", brought("", true, true)),
                new Sample("training/questions/texts", "none", new EssaysView(List.of(), FilledForm.EMPTY, true)),
                new Sample("training/questions/texts", "some", essays()));
    }

    private static EssaysView essays() {
        EssaysView.Row row = new EssaysView.Row(
                COURSE, question(QuestionType.ESSAY, given(QuestionType.ESSAY)), "3 mai, 10:00", "/x/1");
        return new EssaysView(
                List.of(row, row), new FilledForm(Map.of(), List.of(new FormFault("mark", "De 0 à 100."))), false);
    }

    private static QuestionImportView brought(String fault, boolean sent, boolean some) {
        return new QuestionImportView(
                COURSE,
                BASE,
                BASE + "/import",
                LANGUAGES,
                fault,
                sent,
                some ? 2 : 0,
                some ? List.of(new QuestionsAnswer.Imported(3, "Que <B.>", "single")) : List.of(),
                some ? List.of(new QuestionsAnswer.Rejected(9, "Quoi <B.>", "Fermez.")) : List.of());
    }

    private static Stream<Sample> edit() {
        List<QuestionView> previews = Stream.of(QuestionType.values())
                .map(type -> ShowQuestion.preview(parsed(type), "look-" + type.code(), "fr", "en"))
                .toList();
        FilledForm filled = FilledForm.startingWith(Map.of("gift-fr", "A <B.> {T}", "category", "santé"));
        FilledForm faulty =
                new FilledForm(Map.of("gift-fr", List.of("A {")), List.of(new FormFault("gift-fr", "Fermez.")));
        Stream<Sample> sheets = Stream.of(QuestionType.values())
                .flatMap(type -> Stream.of(
                        new Sample("training/questions/edit", type.code(), sheet(type, false)),
                        new Sample("training/questions/edit", type.code() + " faulty", sheet(type, true))));
        Stream<Sample> others = Stream.of(
                new Sample("training/questions/edit", "new", source(true, faulty, List.of())),
                new Sample("training/questions/edit", "there", source(false, filled, previews)),
                new Sample(
                        "training/questions/plan",
                        "some",
                        new QuizPlanView(
                                COURSE,
                                "/fr/desk/training/a",
                                BASE,
                                BASE + "/quiz/1",
                                null,
                                LANGUAGES,
                                CourseTerms.FIRST,
                                List.of(new QuizPlanView.Place("s1", "Un <B.>")),
                                List.of(new QuizPlanView.Choice("1", "Que <B.>", "fr", "single")),
                                List.of(0, 1),
                                List.of("santé"),
                                List.of("trauma"),
                                FilledForm.startingWith(Map.of("count0", "3", "mixed", "yes")),
                                "begun")),
                new Sample(
                        "training/questions/plan",
                        "none",
                        new QuizPlanView(
                                COURSE,
                                "/fr/desk/training/a",
                                BASE,
                                BASE + "/quiz/1",
                                new Called("fr", "Mots <B.>", ""),
                                LANGUAGES,
                                CourseTerms.FIRST,
                                List.of(),
                                List.of(),
                                List.of(0),
                                List.of(),
                                List.of(),
                                FilledForm.EMPTY,
                                "")));
        return Stream.concat(sheets, others);
    }

    private static EditView source(boolean fresh, FilledForm form, List<QuestionView> previews) {
        return new EditView(
                COURSE,
                BASE,
                BASE + (fresh ? "/new" : "/2"),
                fresh ? null : BASE + "/2/retire",
                fresh ? "" : "Que <B.>",
                "single",
                fresh ? List.of("single", "essay") : List.of(),
                LANGUAGES,
                null,
                !fresh,
                form,
                previews,
                fresh ? null : TextDifference.between("Que <B.>", "Qui <B.>"));
    }

    /** The form of a question, with a translation beside it, or of a new one in the only language there is. */
    private static EditView sheet(QuestionType type, boolean faulty) {
        List<Language> languages = faulty ? LANGUAGES.subList(0, 1) : LANGUAGES;
        QuestionSheet sheet = QuestionSheet.of(
                        Map.of("fr", parsed(type)),
                        languages.stream().map(Language::tag).toList())
                .orElseThrow();
        FilledForm filled = FilledForm.startingWith(sheet.values());
        return new EditView(
                COURSE,
                BASE,
                BASE + (faulty ? "/new" : "/2"),
                faulty ? null : BASE + "/2/retire",
                faulty ? "" : "Que <B.>",
                type.code(),
                faulty ? List.of("single", "essay") : List.of(),
                languages,
                new EditView.SheetView(
                        faulty ? null : LANGUAGES.get(1),
                        faulty
                                ? List.of()
                                : List.of(new EditView.TongueView(LANGUAGES.get(1), type == QuestionType.SINGLE)),
                        FormRows.of(type).stream().collect(Collectors.toMap(FormRows::code, sheet::count)),
                        type == QuestionType.MISSING_WORD,
                        List.of(new EditView.HiddenField("choice-rows", "2"))),
                false,
                faulty ? new FilledForm(filled.values(), List.of(new FormFault("fr-text", "Écrivez."))) : filled,
                List.of(),
                null);
    }
}
