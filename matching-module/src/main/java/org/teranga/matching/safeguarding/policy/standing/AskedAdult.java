package org.teranga.matching.safeguarding.policy.standing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives in a home, as what is asked of them knows them.
 *
 * @param age in years; null where nobody has said it, which counts as of age
 */
public record AskedAdult(UUID person, @Nullable Integer age) {
    /** From this age on somebody is asked; who is younger is met and never checked. */
    public static final int OF_AGE = 18;

    public AskedAdult {
        Objects.requireNonNull(person, "person");
    }

    /** Whether anything is asked of them. */
    public boolean asked() {
        return age == null || age >= OF_AGE;
    }
}
