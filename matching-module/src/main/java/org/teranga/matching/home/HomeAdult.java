package org.teranga.matching.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.platform.form.Values;

/**
 * An adult of a home, opened. The host is the first of them and has no contact here: the offer has it. Anybody else has an id and a key of
 * their own from the day on which they are said to live there; who has moved out stays known to the team.
 *
 * @param id         the person
 * @param home       where this person lives, or lived
 * @param host       whether it is who offers
 * @param ageOn      when the age was said; null where it was not
 * @param said       what was said of {@link AdultFields#ALL}
 * @param contact    full name and how to reach this person; nobody's for the host
 * @param looked     marks of the words at which somebody of the team has looked
 * @param movedInAt  since when the person is known to live there
 * @param movedOutAt since when no more; null while the person does
 */
public record HomeAdult(
        UUID id,
        HomeId home,
        boolean host,
        @Nullable LocalDate ageOn,
        Values said,
        Contact contact,
        Set<String> looked,
        Instant movedInAt,
        @Nullable Instant movedOutAt) {
    public HomeAdult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(contact, "contact");
        looked = Set.copyOf(looked);
        Objects.requireNonNull(movedInAt, "movedInAt");
    }

    /** The host of a home, of whom nothing else is said yet. */
    static HomeAdult host(UUID id, HomeId home, Instant now) {
        return new HomeAdult(id, home, true, null, Values.NONE, Contact.NOBODY, Set.of(), now, null);
    }

    /** Somebody else who lives there from now on. */
    static HomeAdult other(UUID id, HomeId home, Instant now) {
        return new HomeAdult(id, home, false, null, Values.NONE, Contact.NOBODY, Set.of(), now, null);
    }

    /** The same, said anew. */
    HomeAdult telling(Values anew, Contact reached, LocalDate today) {
        boolean sameAge = Objects.equals(anew.get(AdultFields.AGE), said.get(AdultFields.AGE));
        LocalDate on = anew.get(AdultFields.AGE) == null ? null : sameAge ? ageOn : today;
        return new HomeAdult(id, home, host, on, anew, reached, looked, movedInAt, movedOutAt);
    }

    /** The same, with these words looked at, or no more. */
    HomeAdult looking(String mark, boolean shown) {
        Set<String> marks = new HashSet<>(looked);
        if (shown) {
            marks.add(mark);
        } else {
            marks.remove(mark);
        }
        return new HomeAdult(id, home, host, ageOn, said, contact, marks, movedInAt, movedOutAt);
    }

    /** The same, living there no more since then; null brings the person back. */
    HomeAdult movedOut(@Nullable Instant since) {
        return new HomeAdult(id, home, host, ageOn, said, contact, looked, movedInAt, since);
    }

    /** The same in another home. */
    HomeAdult in(HomeId other) {
        return new HomeAdult(id, other, host, ageOn, said, contact, looked, movedInAt, movedOutAt);
    }

    /** How old this person is at least on that day; null where it is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        Integer age = said.get(AdultFields.AGE);
        return age == null || ageOn == null ? null : Ages.on(age, ageOn, day);
    }

    /** Whether this person lives there. */
    public boolean here() {
        return movedOutAt == null;
    }

    /** Whether nothing at all is known of this person, as after an erasure. */
    public boolean unknown() {
        return contact.name() == null && said.get(AdultFields.AGE) == null;
    }

    /** The languages that this person speaks. */
    public List<String> languages() {
        return said.required(AdultFields.LANGUAGES);
    }

    /** Tells nothing of the person: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "HomeAdult[" + id + "]";
    }
}
