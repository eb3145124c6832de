package org.teranga.matching.home;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;

/**
 * An adult who lives in a home now, as whoever asks something of adults knows this person: no name, no words.
 *
 * @param person under which id this person's key, charter and checks lie
 * @param host   whether it is who offers
 * @param age    years on the day on which it was said; null where the host said nothing yet
 * @param ageOn  that day; null likewise
 */
public record AdultOfHome(
        UUID person,
        boolean host,
        @Nullable Integer age,
        @Nullable LocalDate ageOn) {
    public AdultOfHome {
        Objects.requireNonNull(person, "person");
    }

    /** How old this person is at least on that day; null where it is not known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return age == null || ageOn == null ? null : Ages.on(age, ageOn, day);
    }
}
