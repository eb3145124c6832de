package org.teranga.training.quiz.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.QuestionType;
import org.teranga.training.quiz.question.Weight;

/**
 * The fields of a question. What is written in a language stands in fields that begin with its code: {@code fr-text},
 * {@code fr-choice0-feedback}; what is the same in all of them has none: {@code choice0-points}. A field whose words are laid out otherwise
 * than those of the question itself says so in another one beside it, {@code fr-choice0-text-format}.
 *
 * @param type      its kind
 * @param languages those it may be written in, the source first
 * @param values    field to what stands in it
 */
public record QuestionSheet(QuestionType type, List<String> languages, Map<String, String> values) {
    private static final Pattern CONTROLS =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\uFFFE\uFFFF]");
    private static final Pattern COMMON =
            Pattern.compile("several|truth|(choice|pair|other|item|form|value)(-rows|[0-9]{1,2}-[a-z-]{1,20})");
    private static final Pattern STEP = Pattern.compile("(add|remove|up|down)-([a-z]{4,6})(?:-([0-9]{1,2}))?");
    private static final String WITHOUT = "without-";

    public QuestionSheet {
        Objects.requireNonNull(type, "type");
        languages = List.copyOf(languages);
        values = Map.copyOf(values);
    }

    /** One with nothing written: the first answer is worth everything. */
    public static QuestionSheet blank(QuestionType type, List<String> languages) {
        Map<String, String> values = new HashMap<>();
        FormRows.of(type).forEach(rows -> values.put(rows.code() + "-rows", Integer.toString(rows.first())));
        values.put(FormRows.CHOICE.field(0, "points"), Weight.FULL.percent());
        return new QuestionSheet(type, languages, values);
    }

    /**
     * One filled from a question.
     *
     * @param words     language to the question, with one in its source
     * @param languages those it may be written in, the source first
     * @return empty where its fields would not make the same question again
     */
    public static Optional<QuestionSheet> of(Map<String, Question> words, List<String> languages) {
        if (!languages.containsAll(words.keySet())) {
            return Optional.empty();
        }
        Question source = Objects.requireNonNull(words.get(languages.getFirst()), "no words in the source");
        Map<String, String> values = new HashMap<>();
        for (String language : languages) {
            Question question = words.get(language);
            if (question != null) {
                new FilledSheet(language, values).fill(question);
            }
        }
        QuestionSheet sheet = new QuestionSheet(source.type(), languages, values);
        Read read = sheet.read();
        return read.errors().isEmpty() && read.words().equals(words) ? Optional.of(sheet) : Optional.empty();
    }

    /** One as it was sent; fields that none has are left out, and so are characters that no text has. */
    public static QuestionSheet sent(QuestionType type, List<String> languages, Map<String, List<String>> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((field, all) -> {
            boolean own = COMMON.matcher(field).matches()
                    || languages.stream().anyMatch(language -> field.startsWith(language + "-"));
            if (own && !all.isEmpty()) {
                values.put(field, CONTROLS.matcher(all.getFirst()).replaceAll(""));
            }
        });
        return new QuestionSheet(type, languages, values);
    }

    /** The language in which it is written. */
    public String source() {
        return languages.getFirst();
    }

    /** What stands in a field; empty where nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** How many of these rows there are, written or not. */
    public int count(FormRows rows) {
        String sent = value(rows.code() + "-rows");
        int count = sent.matches("[0-9]{1,3}") ? Integer.parseInt(sent) : 0;
        return Math.clamp(count, rows.least(), Question.MOST);
    }

    /** Whether anything is written in this language. */
    public boolean worded(String language) {
        String own = language + "-";
        return values.entrySet().stream()
                .anyMatch(one -> one.getKey().startsWith(own)
                        && !one.getKey().endsWith("format")
                        && !one.getKey().endsWith("-points")
                        && !one.getValue().isBlank());
    }

    /** What it makes, and what is wrong with it. */
    public Read read() {
        return ReadSheet.read(this);
    }

    /**
     * After a step: {@code add-choice}, {@code remove-choice-2}, {@code up-choice-2}, {@code down-choice-2}, each with the word of rows and
     * the number of one, or {@code without-ar}, which empties a language. Any other step changes nothing.
     */
    public QuestionSheet after(String step) {
        if (step.startsWith(WITHOUT)) {
            return without(step.substring(WITHOUT.length()));
        }
        Matcher said = STEP.matcher(step);
        FormRows rows = said.matches() ? FormRows.of(said.group(2)).orElse(null) : null;
        if (rows == null) {
            return this;
        }
        int at = said.group(3) == null ? -1 : Integer.parseInt(said.group(3));
        int count = count(rows);
        return switch (said.group(1)) {
            case "add" -> renumbered(rows, i -> i, count + 1);
            case "remove" -> renumbered(rows, i -> i == at ? -1 : i > at ? i - 1 : i, at < 0 ? count : count - 1);
            case "up" -> swapped(rows, at - 1, at, count);
            default -> swapped(rows, at, at + 1, count);
        };
    }

    private QuestionSheet swapped(FormRows rows, int one, int other, int count) {
        boolean both = one >= 0 && other < count;
        return both ? renumbered(rows, i -> i == one ? other : i == other ? one : i, count) : this;
    }

    private QuestionSheet renumbered(FormRows rows, IntUnaryOperator to, int count) {
        Pattern field = Pattern.compile("(.+-)?" + rows.code() + "([0-9]{1,2})-(.+)");
        Map<String, String> next = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Matcher row = field.matcher(name);
            int place = row.matches() ? to.applyAsInt(Integer.parseInt(row.group(2))) : 0;
            String language = row.matches() && row.group(1) != null ? row.group(1) : "";
            if (place >= 0) {
                next.put(row.matches() ? language + rows.field(place, row.group(3)) : name, value);
            }
        });
        next.put(rows.code() + "-rows", Integer.toString(count));
        return new QuestionSheet(type, languages, next);
    }

    private QuestionSheet without(String language) {
        Map<String, String> rest = new HashMap<>(values);
        rest.keySet().removeIf(field -> field.startsWith(language + "-"));
        return new QuestionSheet(type, languages, rest);
    }
}
