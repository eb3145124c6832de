package org.teranga.platform.message;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;

/** A feature's question in the conversation with a person, which one press answers. Beans of this type are found by themselves. */
public interface ThreadQuestion {
    /** Until when an answer is awaited about this record; empty where nothing is asked. */
    Optional<LocalDate> askedUntil(Correspondent with);

    /**
     * Takes the answer.
     *
     * @param answer {@code yes, later, no}
     * @param until  from when on it could be, for {@code later}
     * @throws Refusal invalid where it is none; conflict where nothing is asked any more
     */
    void answer(Correspondent from, String answer, @Nullable LocalDate until);

    /** They wrote instead. */
    void wrote(Correspondent from);
}
