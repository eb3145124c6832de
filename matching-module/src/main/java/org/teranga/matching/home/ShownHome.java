package org.teranga.matching.home;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.ShownValues;
import org.teranga.platform.form.Values;

/**
 * A home as it is shown to a household, with what a yes to it is held against: where any of it becomes another, the household is asked
 * again with the difference in words. Ages stand as they were said, so that a birthday asks nobody again. The names have messages
 * {@code shown.<name with underscores>}.
 *
 * @param home   which home
 * @param host   under whose key its words lie
 * @param view   what is seen
 * @param people each adult's id, and the age with the day on which it was said
 */
public record ShownHome(HomeId home, UUID host, DwellingView view, List<String> people) {
    public ShownHome {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(view, "view");
        people = List.copyOf(people);
    }

    /** The same of what somebody told; of a home of which nothing is known there is nothing to hold a yes against. */
    static ShownHome of(Home home, DwellingView view, List<AdultOfHome> adults) {
        Values facts = home.facts();
        Stream<String> grown = adults.stream()
                .map(adult -> adult.person() + (adult.age() == null ? "" : " " + adult.age() + " " + adult.ageOn()));
        Stream<String> children = facts.required(HomeFields.CHILD_AGES).stream()
                .map(age -> "child " + age + " " + facts.get(HomeFields.CHILDREN_ON));
        return new ShownHome(
                home.id(), home.host(), view, Stream.concat(grown, children).toList());
    }

    /** Adds all of it to what is shown to a household. */
    public void into(ShownValues values) {
        values.fact("home.stairs", text(view.dwelling(), view.floor(), view.steps(), view.lift()))
                .fact("home.rooms", view.rooms().stream().map(ShownHome::room).toList())
                .fact("home.bathroom", text(view.bathroom()))
                .fact("home.internet", text(view.internet()))
                .fact(
                        "home.rules",
                        view.rules().stream()
                                .map(rule -> rule.name() + " " + rule.code())
                                .toList())
                .fact("home.people", people)
                .fact("home.animals", view.animals())
                .fact(
                        "home.near",
                        view.near().stream()
                                .map(near -> near.what() + " " + near.minutes())
                                .toList())
                .fact("home.place", view.place() == null ? null : view.place().fact())
                .fact(
                        "home.photos",
                        view.photos().stream()
                                .map(photo -> photo.id().toString())
                                .toList())
                .personal("home.words", host, words());
    }

    private @Nullable String words() {
        Stream<String> rooms = view.rooms().stream().map(DwellingView.Room::words);
        Stream<String> rules = view.rules().stream().map(DwellingView.Rule::words);
        Stream<String> adults = view.adults().stream()
                .map(adult -> adult.name() + "\u0000" + adult.says() + "\u0000" + String.join(" ", adult.languages()));
        Stream<String> photos = view.photos().stream().map(DwellingView.Photo::caption);
        List<String> all = Stream.of(
                        rooms, rules, adults, photos, Stream.of(view.roomWords(), view.petWords(), view.wayWords()))
                .flatMap(some -> some)
                .toList();
        return all.stream().allMatch(one -> one.replace("\u0000", "").isEmpty()) ? null : String.join("\u0001", all);
    }

    private static String room(DwellingView.Room room) {
        StringBuilder text =
                new StringBuilder().append(room.number()).append(' ').append(room.locks());
        room.beds().forEach(bed -> text.append(' ').append(bed.kind()).append(bed.count()));
        return text.toString();
    }

    private static @Nullable String text(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part == null ? "" : part).append('|');
        }
        return text.toString().replace("|", "").isEmpty() ? null : text.substring(0, text.length() - 1);
    }
}
