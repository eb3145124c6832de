package org.teranga.matching.pool.need.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.PeopleAges;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.HouseholdPerson;
import org.teranga.matching.pool.need.People;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;

/** The form in which a household says its people: a row for each. A row in which nothing is said is nobody. */
final class PeopleForm {
    private static final int LONGEST_NAME = 60;
    private static final List<String> WHO = List.of("adult", "child");

    private PeopleForm() {}

    /** What the form said: the people, and what they are to each other, as far as somebody chose it. */
    record Told(People people, @Nullable String composition) {}

    /** How many rows a form that was sent has. */
    static int rows(Answers sent) {
        int rows = 0;
        while (rows < PeopleAges.MOST && (sent.has("age_" + rows) || sent.has("who_" + rows))) {
            rows++;
        }
        return rows;
    }

    /** The form filled with what is known; where only numbers are, a row for each adult and each child. */
    static FilledForm filled(People people, Household household, LocalDate today) {
        Map<String, List<String>> answers = new HashMap<>();
        for (int k = 0; k < people.all().size(); k++) {
            HouseholdPerson person = people.all().get(k);
            Integer age = person.ageOn(today);
            answers.put("id_" + k, List.of(person.id().toString()));
            answers.put("age_" + k, age == null ? List.of() : List.of(age.toString()));
            answers.put("who_" + k, List.of(person.adultOn(today) ? "adult" : "child"));
            answers.put("name_" + k, person.name() == null ? List.of() : List.of(person.name()));
            answers.put("needs_" + k, person.needs());
        }
        if (!people.told()) {
            int adults = household.adults() == null ? 0 : household.adults();
            for (int k = 0; k < household.persons(); k++) {
                answers.put("who_" + k, List.of(k < adults ? "adult" : "child"));
            }
        }
        answers.put("agreed", people.needSomething() ? List.of("yes") : List.of());
        answers.put("composition", household.composition() == null ? List.of() : List.of(household.composition()));
        return new FilledForm(answers, List.of());
    }

    /**
     * Reads it.
     *
     * @param known those who were told before: an age that is still theirs counts from the day on which it was said
     * @param ids   keys for those who are new
     * @throws Refusal invalid with every fault
     */
    static Told read(Answers sent, People known, LocalDate today, Supplier<UUID> ids) {
        FormReader in = new FormReader(sent);
        List<HouseholdPerson> told = new ArrayList<>();
        for (int k = 0; k < rows(sent); k++) {
            HouseholdPerson person = sent.has("gone_" + k) ? null : person(in, k, known, today, ids);
            if (person != null) {
                told.add(person);
            }
        }
        People people = new People(told);
        // A row that cannot be read may be the adult's: then the form comes back, and nobody is taken for alone.
        boolean alone = people.childrenAlone() && in.faults().isEmpty();
        String composition = NeedFields.COMPOSITION.read(in);
        if (alone) {
            return new Told(people, composition);
        }
        if (told.isEmpty() && in.faults().isEmpty()) {
            in.fault("age_0", "people.nobody");
        }
        if (people.needSomething() && !in.truth("agreed")) {
            in.fault("agreed", "people.agree");
        }
        if (people.household(composition).contradicts()) {
            in.fault("composition", "intake.composition_adults", people.adults());
        }
        in.end();
        return new Told(people, composition);
    }

    private static @Nullable HouseholdPerson person(
            FormReader in, int k, People known, LocalDate today, Supplier<UUID> ids) {
        Integer age = in.number("age_" + k, 0, Ages.OLDEST);
        String who = in.choice("who_" + k, WHO);
        String name = FieldType.sentences(LONGEST_NAME).read(in, "name_" + k);
        List<String> needs = in.choices("needs_" + k, HouseholdPerson.NEEDS);
        if (age == null && who == null) {
            if ((name != null || !needs.isEmpty()) && !in.faulty("age_" + k)) {
                in.fault("age_" + k, "people.age_missing");
            }
            return null;
        }
        HouseholdPerson before = before(in.first("id_" + k), known);
        boolean adult = age == null ? "adult".equals(who) : age >= Ages.OF_AGE;
        boolean same = before != null && age != null && age.equals(before.ageOn(today));
        return new HouseholdPerson(
                before == null ? ids.get() : before.id(),
                adult,
                same && before != null ? before.age() : age,
                same && before != null ? before.saidOn() : today,
                needs,
                name);
    }

    private static @Nullable HouseholdPerson before(String id, People known) {
        return known.all().stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
