package org.teranga.matching.upload.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.form.Answers;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** The questions about the columns of a file, and what the answers say. */
@ApplicationScoped
class ColumnQuestions {
    private static final String COLUMN = "column-";
    private static final String KIND = "kind";
    private static final int CELLS_SHOWN = 5;
    private static final int LINE_SHOWN = 90;

    private final ImportWords words;
    private final WordQuestions wordQuestions;

    @Inject
    ColumnQuestions(ImportWords words, WordQuestions wordQuestions) {
        this.words = words;
        this.wordQuestions = wordQuestions;
    }

    /** The questions with what is known or guessed. */
    FilledForm guessed(UploadedFile file) {
        Map<String, List<String>> values = new HashMap<>();
        List<String> meanings = file.meanings();
        for (int k = 0; k < meanings.size(); k++) {
            values.put(COLUMN + k, List.of(meanings.get(k)));
        }
        values.put(KIND, List.of(file.said().map(ColumnMeanings::kind).orElse("")));
        return new FilledForm(values, List.of());
    }

    /** What was answered; what is no answer to a question counts as a remark. */
    ColumnMeanings said(UploadedFile file, Answers sent) {
        List<String> meanings = new ArrayList<>();
        for (int k = 0; k < file.head().columns().size(); k++) {
            String meaning = sent.first(COLUMN + k);
            boolean known = file.rowsAre().columns().contains(meaning)
                    || meaning.equals(ColumnMeanings.LEFT_OUT)
                    || meaning.equals(ColumnMeanings.FIRST_NAME);
            meanings.add(known ? meaning : ColumnMeanings.REMARK);
        }
        String kind = sent.first(KIND);
        boolean known = Arrays.stream(Kind.values()).anyMatch(one -> one.code().equals(kind));
        return new ColumnMeanings(meanings, meanings.contains(KIND) || !known ? "" : kind);
    }

    /** The answers as they were sent, with what is wrong with them. */
    FilledForm faulty(Answers sent, ColumnMeanings said, SheetValues found) {
        List<FormFault> faults = new ArrayList<>();
        for (String twice : said.claimedTwice()) {
            String field = COLUMN + said.meanings().lastIndexOf(twice);
            faults.add(new FormFault(field, words.text("import.columns.twice", words.text("import.column." + twice))));
        }
        if (!said.tellKind()) {
            faults.add(new FormFault(KIND, words.text("import.columns.kind_missing")));
        }
        if (faults.isEmpty()) {
            faults.addAll(wordQuestions.open(found, sent));
        }
        return new FilledForm(sent.values(), faults);
    }

    /** The page. */
    ColumnsView view(UploadedFile file, FilledForm form, SheetValues found, String action) {
        List<ColumnsView.Column> columns = new ArrayList<>();
        for (int k = 0; k < file.head().columns().size(); k++) {
            columns.add(new ColumnsView.Column(
                    COLUMN + k,
                    file.head().columns().get(k),
                    file.head().samples().get(k)));
        }
        List<ColumnsView.Choice> kinds = new ArrayList<>(List.of(choice("", "import.columns.kind_by_column")));
        Arrays.stream(Kind.values()).forEach(kind -> kinds.add(choice(kind.code(), "kind." + kind.code())));
        return new ColumnsView(
                form,
                action + "/columns",
                action + "/drop",
                file.rowsAre().code(),
                columns,
                choices(file),
                kinds,
                wordQuestions.of(found),
                found.more(),
                header(file, action));
    }

    /** Which line names the columns, with the lines among which it is. */
    private ColumnsView.Header header(UploadedFile file, String action) {
        List<ColumnsView.Choice> lines = new ArrayList<>();
        List<List<String>> top = file.reading().top();
        for (int k = 0; k < top.size(); k++) {
            List<String> said =
                    top.get(k).stream().filter(cell -> !cell.isEmpty()).toList();
            if (!said.isEmpty()) {
                String begin = String.join(" · ", said.subList(0, Math.min(said.size(), CELLS_SHOWN)));
                String text = begin.length() > LINE_SHOWN ? begin.substring(0, LINE_SHOWN) + "…" : begin;
                lines.add(new ColumnsView.Choice(Integer.toString(k), words.text("import.header.line", k + 1, text)));
            }
        }
        return new ColumnsView.Header(
                action + "/header", lines, Integer.toString(file.reading().titles()));
    }

    private List<ColumnsView.Choice> choices(UploadedFile file) {
        List<ColumnsView.Choice> choices = new ArrayList<>();
        choices.add(choice(ColumnMeanings.REMARK, "import.columns.remark"));
        choices.add(choice(ColumnMeanings.LEFT_OUT, "import.columns.left_out"));
        choices.add(choice(ColumnMeanings.FIRST_NAME, "import.column.first_name"));
        file.rowsAre().columns().forEach(column -> choices.add(choice(column, "import.column." + column)));
        return choices;
    }

    private ColumnsView.Choice choice(String value, String key) {
        return new ColumnsView.Choice(value, words.text(key));
    }
}
