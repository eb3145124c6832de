package org.teranga.matching.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.engine.market.HelpColumns;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.Setter;

/** The fields of an offer. A field that only has to be asked, kept and shown is added to {@link #QUESTIONS}, and nowhere else in code. */
public final class OfferFields {
    public static final Field<String> KIND = ListingFields.KIND;
    public static final Field<String> COUNTRY = Field.of("country", FieldType.line(2));
    public static final Field<Integer> CAPACITY = Field.of("capacity", FieldType.number(1, 500));
    public static final Field<Boolean> SHARED = Field.of("shared", FieldType.truth());
    public static final Field<LocalDate> AVAILABLE_FROM = Field.of("available_from", FieldType.day());
    public static final Field<LocalDate> AVAILABLE_UNTIL = Field.of("available_until", FieldType.day());
    public static final Field<List<String>> LANGUAGES = ListingFields.LANGUAGES;
    public static final Field<List<String>> INTERESTS = ListingFields.INTERESTS;
    public static final Field<List<String>> SKILLS = ListingFields.SKILLS;
    public static final Field<List<String>> CONDITIONS =
            Field.of("conditions", FieldType.choices(Vocabulary.CONDITIONS));
    public static final Field<String> HOST = Field.of("host", FieldType.choice(Vocabulary.HOSTS));

    /** A few words about the home, from who offers it. */
    public static final Field<String> ABOUT_HOME = Field.of("about_home", FieldType.sentences(600));

    /** Who helps, for whoever would rather be helped by a woman, or by a man. */
    public static final Field<String> HELPER = Field.of("helper", FieldType.choice(Vocabulary.HELPERS));

    /** How whoever helps would meet people. */
    public static final Field<String> MEETS = Field.of(HelpColumns.MEETS, FieldType.choice(Vocabulary.MEETINGS));

    /** How much time there is. */
    public static final Field<String> HOURS = Field.of(HelpColumns.HOURS, FieldType.choice(Vocabulary.HOURS));

    /** From which level of French on somebody can be helped. */
    public static final Field<String> LEVEL = Field.of(HelpColumns.LEVEL, FieldType.choice(Vocabulary.LEVELS));

    /** How much time there is for a project. */
    public static final Field<String> HOURS_OF_A_MONTH =
            Field.of("hours_a_month", FieldType.choice(Vocabulary.HOURS_OF_A_MONTH));

    /** How well somebody can do what stands in {@link #SKILLS}. */
    public static final Field<String> SKILL_LEVELS = Field.of("skill_levels", new SkillLevels());

    /** The questions of single kinds of help. */
    public static final List<KindQuestion> QUESTIONS = List.of(
            new KindQuestion(ABOUT_HOME, Set.of("housing"), KindQuestion.Sight.AFTER_LOOK, false),
            new KindQuestion(MEETS, Vocabulary.AT_A_DISTANCE, KindQuestion.Sight.AT_ONCE, true),
            new KindQuestion(HOURS, Vocabulary.BY_THE_HOUR, KindQuestion.Sight.AT_ONCE, true),
            new KindQuestion(SKILL_LEVELS, Vocabulary.BY_SKILL, KindQuestion.Sight.AT_ONCE, false),
            new KindQuestion(HOURS_OF_A_MONTH, Vocabulary.BY_SKILL, KindQuestion.Sight.AT_ONCE, false),
            new KindQuestion(LEVEL, Set.of("language"), KindQuestion.Sight.NONE, true),
            new KindQuestion(HELPER, Vocabulary.HELP, KindQuestion.Sight.AT_ONCE, true));

    /** What every offer says, each under a column of its own. */
    public static final FieldList OWN = FieldList.of(
            KIND,
            COUNTRY,
            CAPACITY,
            SHARED,
            AVAILABLE_FROM,
            AVAILABLE_UNTIL,
            LANGUAGES,
            INTERESTS,
            SKILLS,
            CONDITIONS,
            HOST);

    /** What is said of an offer itself, without its place. */
    public static final FieldList TERMS = OWN.and(KindQuestion.fields(QUESTIONS).fields());

    /** What is asked once the kind and the place are known. */
    public static final FieldList ANSWERS = TERMS.only(field -> !field.equals(KIND) && !field.equals(COUNTRY));

    /** Names of fields that others know by another name: theirs, then ours. */
    public static final Map<String, String> OTHER_NAMES = Map.of("host_sex", HELPER.name());

    /** All that is asked: which row of a spreadsheet it is, who offers, where, what, and when it came in. */
    public static final FieldList ALL = FieldList.of(ContactFields.ID, KIND)
            .and(ContactFields.WHO_AND_WHERE)
            .and(TERMS.only(field -> !field.equals(KIND)).fields())
            .and(List.of(Field.of("received_at", FieldType.day()).saidBy(ContactFields.ROW)))
            .and(ContactFields.BESIDE);

    /** The columns of a spreadsheet that have a meaning. */
    public static final FieldList SHEET = ALL.saidBy(Setter.IMPORT);

    private OfferFields() {}

    /** The lines in which a form asks skills one by one; none for kinds of help that ask them in one line. */
    public static List<SkillLine> skillLines(String kind, Map<String, List<String>> said) {
        return Vocabulary.BY_SKILL.contains(kind) ? SkillLevels.form(said, SKILL_LEVELS.name()) : List.of();
    }

    /** The questions of this kind of help. */
    public static List<KindQuestion> questions(String kind) {
        return KindQuestion.of(QUESTIONS, kind);
    }
}
