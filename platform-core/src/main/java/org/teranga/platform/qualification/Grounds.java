package org.teranga.platform.qualification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The grounds on which a {@link Qualification} rests. */
public sealed interface Grounds {
    /** The platform saw it itself: a course passed, a charter signed. */
    record Earned() implements Grounds {}

    /**
     * A member of staff saw the record.
     *
     * @param by who
     * @param on the day
     */
    record Seen(UUID by, LocalDate on) implements Grounds {
        public Seen {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * Two members of staff attest it.
     *
     * @param by        who asked for it
     * @param confirmer who confirmed it, another human
     * @param on        the day on which what shows it was seen
     */
    record Attested(UUID by, UUID confirmer, LocalDate on) implements Grounds {
        public Attested {
            Objects.requireNonNull(on, "on");
            if (by.equals(confirmer)) {
                throw new IllegalArgumentException("two attest it, not one twice: " + by);
            }
        }
    }
}
