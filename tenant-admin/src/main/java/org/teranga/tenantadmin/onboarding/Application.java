package org.teranga.tenantadmin.onboarding;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An association that asks to be opened. It waits until a person of the platform decides; approved, it is opened at once, and where that
 * was cut off, again until it is; then it is done. Who asked is forgotten with the decision.
 *
 * @param id          its key
 * @param association what is asked for
 * @param legalNumber by which it is found in a public register
 * @param language    BCP 47 code of the language in which we write
 * @param domain      what stands behind the @ of who asks
 * @param state       where it stands
 * @param createdAt   when it was sent
 * @param decidedAt   when it was decided; null while it was not
 * @param tenant      the key that the association has or will have; null until it is approved
 */
public record Application(
        UUID id,
        NewAssociation association,
        LegalNumber legalNumber,
        String language,
        String domain,
        State state,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable UUID tenant) {
    public Application {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(association, "association");
        Objects.requireNonNull(legalNumber, "legalNumber");
        Objects.requireNonNull(state, "state");
    }

    /** Where an application stands. */
    public enum State {
        /** For a person of the platform. */
        WAITING,
        /** It is being opened. */
        APPROVED,
        /** The association stands. */
        OPENED,
        /** It was refused, and who asked was told why. */
        REFUSED
    }
}
