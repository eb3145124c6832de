package org.teranga.training.quiz.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teranga.platform.refusal.FieldError;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;
import org.teranga.training.quiz.question.WrittenNumbers;

/** The fields of a sheet as one language sees them. A fault in what all languages have in common is told by the source alone. */
final class Fields {
    /** The longest words of a field: escaped, they still fit into GIFT. */
    static final int LONGEST = 10_000;

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final QuestionSheet sheet;
    private final String language;
    private final List<FieldError> errors = new ArrayList<>();
    private boolean sound = true;

    Fields(QuestionSheet sheet, String language) {
        this.sheet = sheet;
        this.language = language;
    }

    /** What is wrong, to be told. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Whether nothing is wrong. */
    boolean sound() {
        return sound;
    }

    /** Whether this is the language in which the question is written. */
    boolean source() {
        return language.equals(sheet.source());
    }

    /** Something is wrong in this language. */
    void own(String field, String key, Object... about) {
        sound = false;
        errors.add(FieldError.of(language + "-" + field, key, about));
    }

    /** Something is wrong in all languages. */
    void common(String field, String key, Object... about) {
        sound = false;
        if (source()) {
            errors.add(FieldError.of(field, key, about));
        }
    }

    /** Words are missing: a translation may as well be left out. */
    void missing(String field, String key) {
        own(field, source() ? key : "questions.fault.untranslated");
    }

    /** What all languages have in common. */
    String value(String field) {
        return sheet.value(field).strip();
    }

    /** One line of words. */
    String line(String field) {
        String words = sheet.value(language + "-" + field);
        if (words.length() > LONGEST) {
            own(field, "quiz_fault.long", LONGEST);
            return "";
        }
        return Text.line(words);
    }

    /** Words, laid out as their field says, else as the question is, else as it is in its source. */
    Text text(String field) {
        String words = sheet.value(language + "-" + field);
        if (words.length() > LONGEST) {
            own(field, "quiz_fault.long", LONGEST);
            return Text.NONE;
        }
        return new Text(format(field), words);
    }

    /** The same; something must be there. */
    Text words(String field, String key) {
        Text text = text(field);
        if (text.isEmpty() && sound(field)) {
            missing(field, key);
        }
        return text;
    }

    private boolean sound(String field) {
        String own = language + "-" + field;
        return errors.stream().noneMatch(error -> error.field().equals(own));
    }

    private Format format(String field) {
        return Stream.of(language + "-" + field + "-format", language + "-format", sheet.source() + "-format")
                .map(sheet::value)
                .flatMap(said -> Stream.of(Format.values())
                        .filter(format -> format.code().equals(said)))
                .findFirst()
                .orElse(Format.MOODLE);
    }

    /** What an answer is worth: all languages have it in common. */
    Weight points(String field, Weight otherwise) {
        Weight weight = weight(value(field), otherwise).orElse(null);
        if (weight == null) {
            common(field, "quiz_fault.weight", value(field));
        }
        return weight == null ? otherwise : weight;
    }

    /** What an answer is worth in this language. */
    Weight ownPoints(String field, Weight otherwise) {
        String said = sheet.value(language + "-" + field).strip();
        Weight weight = weight(said, otherwise).orElse(null);
        if (weight == null) {
            own(field, "quiz_fault.weight", said);
        }
        return weight == null ? otherwise : weight;
    }

    private static Optional<Weight> weight(String said, Weight otherwise) {
        if (said.isEmpty()) {
            return Optional.of(otherwise);
        }
        return WrittenNumbers.written(said.replaceAll("[%٪]", ""))
                .filter(percent -> percent.abs().compareTo(MOST) <= 0)
                .map(percent -> new Weight(percent.movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact()));
    }

    /** A number that all languages have in common; empty where there is none. */
    Optional<BigDecimal> number(String field) {
        return WrittenNumbers.written(value(field));
    }

    /** The rows in which something is written, in any language. */
    List<Integer> rows(FormRows rows) {
        return IntStream.range(0, sheet.count(rows))
                .filter(row -> said(rows, row))
                .boxed()
                .toList();
    }

    private boolean said(FormRows rows, int row) {
        boolean number = !value(rows.field(row, "first")).isEmpty()
                || !value(rows.field(row, "second")).isEmpty()
                || value(rows.field(row, "span")).equals("any");
        return rows == FormRows.VALUE && number || sheet.languages().stream().anyMatch(one -> said(rows, row, one));
    }

    private boolean said(FormRows rows, int row, String one) {
        return rows.words().stream()
                .anyMatch(
                        name -> !sheet.value(one + "-" + rows.field(row, name)).isBlank());
    }

    /** Whether something is written in a row in this language. */
    boolean saidHere(FormRows rows, int row) {
        return said(rows, row, language);
    }
}
