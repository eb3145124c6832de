package org.teranga.matching.upload.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.SheetValues.Word;
import org.teranga.matching.spreadsheet.informal.InformalCells;
import org.teranga.matching.spreadsheet.row.TownNames;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.matching.spreadsheet.row.ValueWords;
import org.teranga.matching.upload.file.SaidWord;
import org.teranga.platform.form.Answers;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FormFault;

/** The questions about words that nobody could know, and what the answers say. */
@ApplicationScoped
class WordQuestions {
    private static final String COMMUNE = "commune";
    private static final int TOWNS = 40;
    private static final int NUMBERS = 20;

    /** Stands for an empty code, which no choice of a form can be told from one that was not made. */
    private static final String NOTHING = "-";

    private final ImportWords words;

    @Inject
    WordQuestions(ImportWords words) {
        this.words = words;
    }

    /** The questions. */
    List<ColumnsView.Value> of(SheetValues found) {
        return found.unknown().stream()
                .map(one -> new ColumnsView.Value(
                        field(one), words.text("import.column." + one.column()), one.word(), one.count(), choices(one)))
                .toList();
    }

    /** What was answered; what is no answer to a question is left out. */
    List<SaidWord> said(SheetValues found, Answers sent) {
        List<SaidWord> said = new ArrayList<>();
        for (Word one : found.unknown()) {
            answer(one, sent).ifPresent(code -> said.add(new SaidWord(one.column(), one.folded(), code)));
        }
        return said;
    }

    /** The questions that have no answer. */
    List<FormFault> open(SheetValues found, Answers sent) {
        return found.unknown().stream()
                .filter(one -> answer(one, sent).isEmpty())
                .map(one -> new FormFault(field(one), words.text("import.values.open", one.word())))
                .toList();
    }

    private Optional<String> answer(Word one, Answers sent) {
        String chosen = sent.first(field(one));
        boolean known = !chosen.isEmpty()
                && choices(one).stream().anyMatch(choice -> choice.value().equals(chosen));
        return known ? Optional.of(chosen.equals(NOTHING) ? ValueWords.NOTHING : chosen) : Optional.empty();
    }

    private static String field(Word one) {
        return "value-" + HexFormat.of().toHexDigits((one.column() + " " + one.folded()).hashCode());
    }

    private List<ColumnsView.Choice> choices(Word one) {
        List<ColumnsView.Choice> choices = new ArrayList<>();
        choices.add(new ColumnsView.Choice("", words.text("import.values.choose")));
        if (one.column().equals(COMMUNE)) {
            List<String> first = TenantContext.current().map(Tenant::regions).orElse(List.of());
            TownNames.named(one.word()).stream()
                    .sorted(Comparator.comparing(town -> !first.contains(town.department())))
                    .limit(TOWNS)
                    .forEach(town -> choices.add(new ColumnsView.Choice(town.insee(), where(town))));
        } else if (InformalCells.numbers().contains(one.column())) {
            IntStream.rangeClosed(one.column().equals("children") ? 0 : 1, NUMBERS)
                    .mapToObj(Integer::toString)
                    .forEach(number -> choices.add(new ColumnsView.Choice(number, number)));
        } else {
            ValueWords.codes(one.column()).stream()
                    .map(code -> new ColumnsView.Choice(code, label(one.column(), code)))
                    .sorted(Comparator.comparing(choice -> ValueWords.folded(choice.label())))
                    .forEach(choices::add);
        }
        if (!one.column().equals("kind")) {
            choices.add(new ColumnsView.Choice(NOTHING, words.text("import.values.nothing")));
        }
        choices.add(new ColumnsView.Choice(ValueMeanings.LEFT_OUT, words.text("import.values.left_out")));
        return choices;
    }

    private static String where(Commune town) {
        String department =
                Departments.byCode(town.department()).map(Department::name).orElse("");
        return town.name() + ", " + department + " (" + town.department() + ")";
    }

    /** A word with what it was taken for; empty where nothing is to be told. */
    String understood(Word one) {
        if (one.code() == null || one.code().equals(ValueMeanings.LEFT_OUT)) {
            return "";
        }
        String meant = one.code().isEmpty() ? words.text("import.values.nothing") : label(one.column(), one.code());
        return words.text("import.values.understood", one.word(), meant, one.count());
    }

    /** A code in words. */
    String label(String column, String code) {
        if (InformalCells.numbers().contains(column)) {
            return words.text("import.values.number", words.text("import.column." + column), code);
        }
        if (InformalCells.days().contains(column)) {
            return words.day(code);
        }
        return switch (column) {
            case COMMUNE ->
                Communes.load().byInsee(code).map(WordQuestions::where).orElse(code);
            case "postcode", "phone", "email" -> code;
            default -> words.label(column, code);
        };
    }
}
