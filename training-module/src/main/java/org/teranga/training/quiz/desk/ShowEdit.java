package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.quiz.attempt.QuestionView;
import org.teranga.training.quiz.attempt.ShowQuestion;
import org.teranga.training.quiz.bank.BankQuestion;
import org.teranga.training.quiz.form.FormRows;
import org.teranga.training.quiz.form.QuestionSheet;
import org.teranga.training.quiz.question.QuestionType;

/** The page on which a question is written: its form, or its source. */
@ApplicationScoped
class ShowEdit {
    private final QuestionDesk desk;
    private final PageContexts contexts;

    @Inject
    ShowEdit(QuestionDesk desk, PageContexts contexts) {
        this.desk = desk;
        this.contexts = contexts;
    }

    /** Its source; only says whether nothing else can show it. */
    EditView source(SentQuestion one, FilledForm form, boolean only) {
        return view(one, null, only, form);
    }

    /** Its form, with one translation beside the source: the one in which something is wrong, else the one that is wished for. */
    EditView form(SentQuestion one, QuestionSheet sheet, String wished, FilledForm form) {
        List<Language> others = one.languages().stream().skip(1).toList();
        Language beside = others.isEmpty() ? null : beside(others, sheet, wished, form.faults());
        EditView.SheetView view = new EditView.SheetView(
                beside,
                others.stream()
                        .map(language -> new EditView.TongueView(language, sheet.worded(language.tag())))
                        .toList(),
                FormRows.of(sheet.type()).stream().collect(Collectors.toMap(FormRows::code, sheet::count)),
                gap(sheet),
                sheet.values().entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty() && hidden(field.getKey(), sheet, beside))
                        .map(field -> new EditView.HiddenField(field.getKey(), field.getValue()))
                        .sorted(Comparator.comparing(EditView.HiddenField::name))
                        .toList());
        return view(one, view, false, form);
    }

    private static Language beside(List<Language> others, QuestionSheet sheet, String wished, List<FormFault> faults) {
        Stream<Language> wrong = others.stream()
                .filter(language ->
                        faults.stream().anyMatch(fault -> fault.field().startsWith(language.tag() + "-")));
        Stream<Language> asked =
                others.stream().filter(language -> language.tag().equals(wished));
        Stream<Language> worded = others.stream().filter(language -> sheet.worded(language.tag()));
        return Stream.of(wrong, asked, worded, others.stream())
                .flatMap(Function.identity())
                .findFirst()
                .orElseThrow();
    }

    /** Whether words after a gap are asked for: where such questions are usual, and where there are some. */
    private static boolean gap(QuestionSheet sheet) {
        return switch (sheet.type()) {
            case SINGLE, MULTIPLE, DESCRIPTION -> false;
            case MISSING_WORD, SHORT_ANSWER, NUMERICAL -> true;
            default ->
                sheet.languages().stream()
                        .anyMatch(one -> !sheet.value(one + "-after").isBlank());
        };
    }

    private static boolean hidden(String field, QuestionSheet sheet, @Nullable Language beside) {
        if (field.endsWith("format")) {
            return !field.equals(sheet.source() + "-format");
        }
        boolean shown =
                field.startsWith(sheet.source() + "-") || beside != null && field.startsWith(beside.tag() + "-");
        boolean own = sheet.languages().stream().anyMatch(one -> field.startsWith(one + "-"));
        return field.endsWith("-rows") || own && !shown;
    }

    private EditView view(SentQuestion one, EditView.@Nullable SheetView sheet, boolean only, FilledForm form) {
        BankQuestion before = one.before();
        String base = desk.base(one.course());
        String action = base + "/" + (before == null ? "new" : before.id());
        return new EditView(
                desk.called(one.course()),
                base,
                action,
                before == null || before.retired() ? null : action + "/retire",
                before == null ? "" : before.question().head().name(),
                one.type().code(),
                before == null
                        ? Stream.of(QuestionType.values())
                                .map(QuestionType::code)
                                .toList()
                        : List.of(),
                one.languages(),
                sheet,
                only,
                form,
                previews(one),
                one.meanwhile());
    }

    private List<QuestionView> previews(SentQuestion one) {
        String page = contexts.language().tag();
        return one.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(
                        language -> ReadQuestion.tags(one.languages()).indexOf(language))))
                .map(words -> ShowQuestion.preview(words.getValue(), "look-" + words.getKey(), words.getKey(), page))
                .toList();
    }
}
