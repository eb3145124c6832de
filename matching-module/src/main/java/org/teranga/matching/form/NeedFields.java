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

/** The fields of a need. A field that only has to be asked, kept and shown is added to {@link #QUESTIONS}, and nowhere else in code. */
public final class NeedFields {
    private static final int MOST_PEOPLE = 50;

    public static final Field<String> KIND = ListingFields.KIND;
    public static final Field<Integer> RADIUS = Field.of("radius_km", FieldType.number(0, 1_000));
    public static final Field<Integer> ADULTS = Field.of("adults", FieldType.number(0, MOST_PEOPLE));
    public static final Field<Integer> CHILDREN = Field.of("children", FieldType.number(0, MOST_PEOPLE));
    public static final Field<String> COMPOSITION = Field.of("composition", FieldType.choice(Vocabulary.COMPOSITIONS));

    /** How old each of them is; adults and children are counted by it. They are kept as people, not with the terms. */
    public static final Field<List<Integer>> AGES = Field.of("ages", PeopleAges.TYPE);

    public static final Field<List<String>> LANGUAGES = ListingFields.LANGUAGES;
    public static final Field<List<String>> INTERESTS = ListingFields.INTERESTS;
    public static final Field<List<String>> SKILLS = ListingFields.SKILLS;
    public static final Field<List<String>> REQUIRES =
            Field.of("requires", FieldType.choices(Vocabulary.REQUIREMENTS)).column("requirements");
    public static final Field<LocalDate> FROM =
            Field.of("from", FieldType.day()).column("needed_from");
    public static final Field<Integer> DURATION = Field.of("duration_days", FieldType.number(1, 3_650));

    /** Since when somebody waits is said by staff and by their spreadsheets alone: a stranger would jump the queue. */
    public static final Field<LocalDate> WAITING_SINCE =
            Field.of("waiting_since", FieldType.day()).saidBy(Setter.TEAM).saidOnce();

    /** By whom the household would rather be helped; nobody else is proposed to it. */
    public static final Field<String> HELPER = Field.of("helper", FieldType.choice(Vocabulary.HELPERS));

    /** How the household would meet whoever helps. */
    public static final Field<String> MEETS = Field.of(HelpColumns.MEETS, FieldType.choice(Vocabulary.MEETINGS));

    /** How much help it would like. */
    public static final Field<String> HOURS = Field.of(HelpColumns.HOURS, FieldType.choice(Vocabulary.HOURS));

    /** How far it is with French. */
    public static final Field<String> LEVEL = Field.of(HelpColumns.LEVEL, FieldType.choice(Vocabulary.LEVELS));

    /** The questions of single kinds of help. */
    public static final List<KindQuestion> QUESTIONS = List.of(
            new KindQuestion(LEVEL, Set.of("language"), KindQuestion.Sight.NONE, true),
            new KindQuestion(MEETS, Vocabulary.AT_A_DISTANCE, KindQuestion.Sight.NONE, true),
            new KindQuestion(HOURS, Vocabulary.BY_THE_HOUR, KindQuestion.Sight.NONE, true),
            new KindQuestion(HELPER, Vocabulary.HELP, KindQuestion.Sight.NONE, true));

    /** Who stays together, and what the household is asked for when it has not said it. */
    public static final FieldList COMPLETION =
            FieldList.of(ADULTS, CHILDREN, COMPOSITION, LANGUAGES, ContactFields.ASKED);

    /** What every need says, each under a column of its own. */
    public static final FieldList OWN = FieldList.of(
            KIND, RADIUS, ADULTS, CHILDREN, COMPOSITION, LANGUAGES, INTERESTS, SKILLS, REQUIRES, FROM, DURATION);

    /** What is said of a need itself, without its place. */
    public static final FieldList TERMS = OWN.and(KindQuestion.fields(QUESTIONS).fields());

    /** What is asked once the kind and the place are known. */
    public static final FieldList ANSWERS =
            TERMS.only(field -> !field.equals(KIND)).and(List.of(AGES));

    /** Names of fields that others know by another name: theirs, then ours. */
    public static final Map<String, String> OTHER_NAMES = Map.of("helper_sex", HELPER.name());

    /** All that is asked: which row of a spreadsheet it is, who asks, where, what, and since when. */
    public static final FieldList ALL = FieldList.of(ContactFields.ID, KIND)
            .and(ContactFields.WHO_AND_WHERE)
            .and(TERMS.only(field -> !field.equals(KIND)).fields())
            .and(List.of(AGES, WAITING_SINCE))
            .and(ContactFields.BESIDE);

    /** The columns of a spreadsheet that have a meaning. */
    public static final FieldList SHEET = ALL.saidBy(Setter.IMPORT);

    private NeedFields() {}

    /** The questions of this kind of help. */
    public static List<KindQuestion> questions(String kind) {
        return KindQuestion.of(QUESTIONS, kind);
    }
}
