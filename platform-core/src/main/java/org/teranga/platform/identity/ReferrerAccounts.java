package org.teranga.platform.identity;

import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.privacy.EmailAddress;

/**
 * The accounts of those who work for a partner and enter needs: {@link Role#REFERRER}, which is given and taken in no other way. A bean of the
 * feature that looks after members implements it. There is a transaction.
 */
public interface ReferrerAccounts {
    /**
     * Invites somebody, as members of staff are invited: with a second person, once the association is public.
     *
     * @return the invitation; whoever follows it is told as {@link org.teranga.platform.identity.member.MemberJoined}
     * @throws org.teranga.platform.refusal.Refusal invalid where the address is a member's, or was invited already
     */
    UUID invite(Invitee invitee);

    /** Takes an invitation back; nothing happens where there is none any more, or the person has come. */
    void takeBack(UUID invitation);

    /** Takes the role away; whoever is nothing else here is no member any more. */
    void end(UUID account);

    /**
     * Whom to invite.
     *
     * @param name     what to call the person
     * @param email    where to write to
     * @param language BCP 47 code of the language in which we write, one of the association's
     */
    record Invitee(String name, EmailAddress email, String language) {
        public Invitee {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(language, "language");
        }
    }
}
