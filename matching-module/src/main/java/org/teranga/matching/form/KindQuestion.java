package org.teranga.matching.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;

/**
 * A field that needs no place of its own in any code: pages ask it, show it and send it on because it stands in a list. Its words are the
 * messages {@code <record>.<name>}, with {@code .hint} and {@code .name} (in lists) behind it, and where there are codes {@code .none}; of each code {@code
 * <name>.<code>}; {@code import.column.<name>}; where the other side sees it, {@code shown.<record>_<name>}.
 *
 * @param field    what is asked
 * @param kinds    of which kinds of help
 * @param sight    what the other side sees of the answer
 * @param compared whether the engine compares it
 */
public record KindQuestion(Field<String> field, Set<String> kinds, Sight sight, boolean compared) {
    /** What the other side of a placement sees of an answer. */
    public enum Sight {
        /** Nothing. */
        NONE,
        /** The answer, once somebody of the team has looked at these very words. */
        AFTER_LOOK,
        /** The answer. */
        AT_ONCE
    }

    public KindQuestion {
        Objects.requireNonNull(field, "field");
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(sight, "sight");
    }

    /** Its name, as forms send it. */
    public String name() {
        return field.name();
    }

    /** The codes to choose from; empty where it is answered in sentences. */
    public List<String> codes() {
        return field.type() instanceof FieldType.Choice choice ? choice.codes() : List.of();
    }

    /** Whether forms ask it beside another field, line by line, and so not among the questions. */
    public boolean beside() {
        return field.type() instanceof SkillLevels;
    }

    /** How many characters an answer has at most; 0 where there are codes. */
    public int longest() {
        return field.type() instanceof FieldType.Sentences sentences ? sentences.longest() : 0;
    }

    /** Those that are asked of this kind of help. */
    static List<KindQuestion> of(List<KindQuestion> all, String kind) {
        return all.stream().filter(question -> question.kinds().contains(kind)).toList();
    }

    /** What was said, without what is not asked of this kind of help. */
    public static Values asked(List<KindQuestion> all, String kind, Values said) {
        Values.Builder left = said.toBuilder();
        all.stream()
                .filter(question -> !question.kinds().contains(kind))
                .forEach(question -> left.with(question.field(), null));
        return left.build();
    }

    /**
     * What holds once a row of a spreadsheet was read again. Of what the row does not answer stays what was said before: lists that
     * associations had before a question came in do not ask it, and would take back what a person or the team has said since.
     */
    public static Values keeping(List<KindQuestion> all, String kind, Values before, Values row) {
        return asked(all, kind, said(all, stored(all, before)).and(row));
    }

    /** What stands in the column {@code answers}: those that were answered, by name. */
    public static Map<String, String> stored(List<KindQuestion> all, Values said) {
        return answered(all.stream(), said);
    }

    /** Reads that column. What the form would not take, as from a file that somebody made by hand, was never answered. */
    public static Values said(List<KindQuestion> all, Map<String, String> stored) {
        return stored.isEmpty() ? Values.NONE : fields(all).read(new FormReader(Answers.of(stored)));
    }

    /** What the engine compares of these answers, by the names of the questions. */
    public static Map<String, String> compared(List<KindQuestion> all, Values said) {
        return answered(all.stream().filter(KindQuestion::compared), said);
    }

    /** An expression of SQL that gives what the engine compares, as one JSON object with the same names. */
    public static String compared(List<KindQuestion> all) {
        String pairs = all.stream()
                .filter(KindQuestion::compared)
                .map(question -> "'" + question.name() + "', answers -> '" + question.name() + "'")
                .collect(Collectors.joining(", "));
        return pairs.isEmpty() ? "'{}'" : "cast(jsonb_strip_nulls(jsonb_build_object(" + pairs + ")) as text)";
    }

    /** A condition of SQL: something was answered at which nobody has looked yet; {@code looked} has the marks of what was looked at. */
    public static String unlooked(List<KindQuestion> all) {
        String any = all.stream()
                .filter(question -> question.sight() == Sight.AFTER_LOOK)
                .map(question -> "answers ->> '" + question.name() + "' is not null and " + Answered.mark(question)
                        + " <> all (looked)") // of an empty array all is true, even of what is null
                .collect(Collectors.joining(" or "));
        return any.isEmpty() ? "false" : "(" + any + ")";
    }

    /** Their fields. */
    public static FieldList fields(List<KindQuestion> all) {
        return FieldList.of(all.stream().map(KindQuestion::field).toList());
    }

    private static Map<String, String> answered(Stream<KindQuestion> questions, Values said) {
        Map<String, String> answers = new TreeMap<>();
        questions.forEach(question -> {
            String answer = said.get(question.field());
            if (answer != null) {
                answers.put(question.name(), answer);
            }
        });
        return answers;
    }
}
