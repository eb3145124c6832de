package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.privacy.Erasure;

/** Removes an invitation that nobody used; what was known of the person under its key is destroyed. */
@ApplicationScoped
class DropInvitation {
    private final Invitations invitations;
    private final Erasure erasure;

    @Inject
    DropInvitation(Invitations invitations, Erasure erasure) {
        this.invitations = invitations;
        this.erasure = erasure;
    }

    void of(Invitation invitation) {
        invitations.remove(invitation.id());
        if (!invitation.forPassword()) {
            erasure.erasePerson(invitation.id());
        }
    }
}
