package org.teranga.training.quiz.desk;

import java.time.Instant;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.persistence.Uuid7;

/** The id that a form gives to a new thing before it exists: sent twice, it is added once. */
public final class FreshId {
    /** The hidden field. */
    public static final String FIELD = "fresh";

    private FreshId() {}

    public static UUID at(Instant now) {
        return Uuid7.at(now);
    }

    /** The one that the form was given; another one where it names none. */
    public static UUID of(Answers form, Instant now) {
        String named = form.first(FIELD).strip();
        return named.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(named) : at(now);
    }
}
