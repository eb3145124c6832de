package org.teranga.platform.identity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.privacy.EmailAddress;

/** Invites people who have no account to make one as volunteers. A bean of the feature that looks after members implements it. */
public interface InviteVolunteers {
    /** Invites somebody: a letter leaves. Whoever was invited before is not written to again. There is a transaction. */
    Invited invite(Guest guest);

    /** Takes an invitation back: its link leads nowhere; false where the person has come, or there is none any more. */
    boolean takeBack(UUID invitation);

    /**
     * Whom to invite.
     *
     * @param name     what to call the person; may be empty
     * @param email    where to write to
     * @param language BCP 47 code of the language in which we write
     * @param asks     codes of what is still to be shown, such as {@code ethics_course}
     * @param planned  whether a plan of the team wants what they offer; otherwise they asked for the account themselves
     */
    record Guest(String name, EmailAddress email, String language, List<String> asks, boolean planned) {
        public Guest {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(language, "language");
            asks = List.copyOf(asks);
        }
    }

    /** What became of it. */
    sealed interface Invited {
        /** An invitation waits for the person; {@code fresh} where it was written now. */
        record Waiting(UUID invitation, boolean fresh) implements Invited {}

        /** The address is that of a member. */
        record Member(UUID account) implements Invited {}

        /** The address is known here, and nobody may learn as whose: nothing was written. */
        record Unwritten() implements Invited {}
    }
}
