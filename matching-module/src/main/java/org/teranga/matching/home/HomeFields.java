package org.teranga.matching.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FieldType;

/**
 * The fields of a home, section by section. Facts are codes and numbers; words are sentences that are sealed, and that a household reads
 * once somebody of the team has looked at them. The message of a field is {@code dwelling.<name>}, of a code
 * {@code dwelling.<name>.<code>}.
 */
public final class HomeFields {
    /** At how many rooms a form stops to ask for more. */
    public static final int MOST_ROOMS = 6;

    private static final List<String> YES_NO = List.of("yes", "no");

    // Where: the address is sealed and is no part of what a household that is asked sees.
    public static final Field<String> STREET = Field.of("street", FieldType.line(200));
    public static final Field<String> TOWN_POSTCODE = Field.of("town_postcode", FieldType.line(12));
    public static final Field<String> TOWN = Field.of("town", FieldType.line(80));
    public static final Field<String> ACCESS = Field.of("access", FieldType.line(300));
    public static final Field<String> POINT = Field.of("point", new PointType());
    public static final FieldList ADDRESS = FieldList.of(STREET, TOWN_POSTCODE, TOWN, ACCESS, POINT);

    /** What is near, in minutes on foot. */
    public static final List<Field<Integer>> NEAR = Stream.of("stop", "station", "shops", "school", "doctor")
            .map(what -> Field.of("near_" + what, FieldType.number(1, 180)))
            .toList();

    public static final Field<String> TRANSPORT_WORDS = words("transport_words", 400);

    public static final Field<String> DWELLING = Field.of("dwelling", FieldType.choice(List.of("house", "flat")));
    public static final Field<Integer> FLOOR = Field.of("floor", FieldType.number(0, 60));
    public static final Field<Integer> STEPS = Field.of("steps", FieldType.number(0, 500));
    public static final Field<String> LIFT = Field.of("lift", FieldType.choice(YES_NO));
    public static final Field<String> BATHROOM = Field.of("bathroom", FieldType.choice(List.of("own", "shared")));
    public static final Field<String> INTERNET = Field.of("internet", FieldType.choice(YES_NO));
    public static final Field<String> ROOMS_WORDS = words("rooms_words", 400);
    public static final List<RoomFields> ROOMS =
            IntStream.rangeClosed(1, MOST_ROOMS).mapToObj(RoomFields::of).toList();

    /** Whether children live there, and whether other adults do: a list that nobody began is none that is empty. */
    public static final Field<String> CHILDREN_HERE = Field.of("children_here", FieldType.choice(YES_NO));

    public static final Field<String> ADULTS_HERE = Field.of("adults_here", FieldType.choice(YES_NO));
    public static final Field<List<Integer>> CHILD_AGES = Field.of("child_ages", new AgesType(12));

    /** When the children's ages were said; no form asks it. */
    public static final Field<LocalDate> CHILDREN_ON = Field.of("children_on", FieldType.day());

    public static final Field<List<String>> ANIMALS =
            Field.of("animals", FieldType.choices(List.of("cat", "dog", "other", "none")));
    public static final Field<String> ANIMALS_WORDS = words("animals_words", 200);

    /** The rules of the house, in the order in which they are shown. */
    public static final List<RuleFields> RULES = List.of(
            RuleFields.of("keys", "own", "ring"),
            RuleFields.of("kitchen", "shared", "own", "together", "none"),
            RuleFields.of("meals", "apart", "welcome", "together"),
            RuleFields.of("quiet", "none", "21:00", "22:00", "22:30", "23:00", "00:00"),
            RuleFields.of("smoking", "no", "outside", "yes"),
            RuleFields.of("guests", "yes", "day", "ask", "no"),
            RuleFields.of("animals_allowed", "yes", "ask", "no"),
            RuleFields.of("washing", "yes", "days"));

    private HomeFields() {}

    /** What a section asks in codes and numbers. */
    public static FieldList facts(HomeSection section) {
        return FieldList.of(
                switch (section) {
                    case WHERE -> List.<Field<?>>copyOf(NEAR);
                    case ROOMS -> roomFacts();
                    case PEOPLE -> List.<Field<?>>of(ADULTS_HERE, CHILDREN_HERE, CHILD_AGES, ANIMALS);
                    case RULES -> RULES.stream().<Field<?>>map(RuleFields::code).toList();
                });
    }

    /** What a section asks in words. */
    public static FieldList words(HomeSection section) {
        return FieldList.of(
                switch (section) {
                    case WHERE -> List.<Field<?>>of(TRANSPORT_WORDS);
                    case ROOMS ->
                        Stream.<Field<?>>concat(
                                        Stream.of(ROOMS_WORDS), ROOMS.stream().map(RoomFields::words))
                                .toList();
                    case PEOPLE -> List.<Field<?>>of(ANIMALS_WORDS);
                    case RULES ->
                        RULES.stream().<Field<?>>map(RuleFields::words).toList();
                });
    }

    /** All facts that are kept. */
    static FieldList allFacts() {
        return Stream.of(HomeSection.values())
                .map(HomeFields::facts)
                .reduce(FieldList.of(CHILDREN_ON), (all, some) -> all.and(some.fields()));
    }

    /** All words. */
    static FieldList allWords() {
        return Stream.of(HomeSection.values())
                .map(HomeFields::words)
                .reduce(FieldList.of(), (all, some) -> all.and(some.fields()));
    }

    static Field<String> words(String name, int longest) {
        return Field.of(name, FieldType.sentences(longest));
    }

    private static List<Field<?>> roomFacts() {
        Stream<Field<?>> whole = Stream.of(DWELLING, FLOOR, STEPS, LIFT, BATHROOM, INTERNET);
        Stream<Field<?>> single = ROOMS.stream().flatMap(room -> room.facts().stream());
        return Stream.concat(whole, single).toList();
    }
}
