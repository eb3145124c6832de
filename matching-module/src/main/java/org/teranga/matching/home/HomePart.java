package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.Values;

/** Takes that part of what was told of a home which a household may see. */
@ApplicationScoped
class HomePart {
    private final SealedHomes sealed;
    private final HomeCircles circles;

    @Inject
    HomePart(SealedHomes sealed, HomeCircles circles) {
        this.sealed = sealed;
        this.circles = circles;
    }

    /**
     * The view.
     *
     * @param people all adults of the home, those who moved out among them
     * @param photos those that may be seen
     */
    DwellingView view(Home home, List<HomeAdult> people, List<HomePhoto> photos, LocalDate today) {
        Values facts = home.facts();
        return new DwellingView(
                code(facts.get(HomeFields.DWELLING)),
                facts.get(HomeFields.FLOOR),
                facts.get(HomeFields.STEPS),
                code(facts.get(HomeFields.LIFT)),
                code(facts.get(HomeFields.BATHROOM)),
                code(facts.get(HomeFields.INTERNET)),
                home.rooms().stream().map(room -> room(home, room)).toList(),
                words(home, HomeFields.ROOMS_WORDS),
                HomeFields.RULES.stream()
                        .flatMap(rule -> rule(home, rule).stream())
                        .toList(),
                people.stream()
                        .filter(HomeAdult::here)
                        .map(adult -> adult(adult, today))
                        .toList(),
                childAges(facts, today),
                facts.required(HomeFields.ANIMALS),
                words(home, HomeFields.ANIMALS_WORDS),
                HomeFields.NEAR.stream()
                        .flatMap(near -> near(facts, near).stream())
                        .toList(),
                words(home, HomeFields.TRANSPORT_WORDS),
                circles.of(home).orElse(null),
                photos.stream()
                        .map(photo ->
                                new DwellingView.Photo(photo.id(), photo.caption(), photo.width(), photo.height()))
                        .toList());
    }

    /** What tells these very words of a home from any others. */
    String mark(Home home, Field<String> field) {
        return sealed.mark(
                home.host(), field, Objects.requireNonNull(home.words().get(field), field.name()));
    }

    String mark(HomeAdult adult, Field<String> field) {
        return sealed.mark(
                adult.id(), field, Objects.requireNonNull(adult.said().get(field), field.name()));
    }

    /** How old the children are at least on a day, without those who are of age by then. */
    static List<Integer> childAges(Values facts, LocalDate day) {
        LocalDate said = facts.get(HomeFields.CHILDREN_ON);
        return facts.required(HomeFields.CHILD_AGES).stream()
                .map(age -> said == null ? age : (Integer) Ages.on(age, said, day))
                .toList();
    }

    private DwellingView.Room room(Home home, RoomFields room) {
        List<DwellingView.Bed> beds = room.beds().entrySet().stream()
                .filter(bed -> count(home, bed.getValue()) > 0)
                .map(bed -> new DwellingView.Bed(bed.getKey(), count(home, bed.getValue())))
                .toList();
        return new DwellingView.Room(
                room.number(), beds, code(home.facts().get(room.locks())), words(home, room.words()));
    }

    private static int count(Home home, Field<Integer> field) {
        Integer count = home.facts().get(field);
        return count == null ? 0 : count;
    }

    private Optional<DwellingView.Rule> rule(Home home, RuleFields rule) {
        return Optional.ofNullable(home.facts().get(rule.code()))
                .map(code -> new DwellingView.Rule(rule.name(), code, words(home, rule.words())));
    }

    private static Optional<DwellingView.Near> near(Values facts, Field<Integer> near) {
        return Optional.ofNullable(facts.get(near))
                .map(minutes -> new DwellingView.Near(near.name().substring("near_".length()), minutes));
    }

    private DwellingView.Adult adult(HomeAdult adult, LocalDate today) {
        return new DwellingView.Adult(
                words(adult, AdultFields.SHOWN_NAME),
                adult.ageOn(today),
                words(adult, AdultFields.SAYS),
                adult.languages(),
                adult.host());
    }

    private String words(Home home, Field<String> field) {
        return looked(home.host(), field, home.words().get(field), home.looked()::contains);
    }

    private String words(HomeAdult adult, Field<String> field) {
        return looked(adult.id(), field, adult.said().get(field), adult.looked()::contains);
    }

    private String looked(UUID person, Field<String> field, @Nullable String words, Predicate<String> among) {
        return words == null || !among.test(sealed.mark(person, field, words)) ? "" : words;
    }

    private static String code(@Nullable String code) {
        return code == null ? "" : code;
    }
}
