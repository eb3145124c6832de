package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;

/** An invitation to the address of somebody who is erased goes with its key: it lies under a key of its own. */
@ApplicationScoped
class ForgetInvited implements ErasureReach {
    private final Invitations invitations;
    private final Erasure erasure;

    @Inject
    ForgetInvited(Invitations invitations, Erasure erasure) {
        this.invitations = invitations;
        this.erasure = erasure;
    }

    @Override
    @Transactional
    public void reach(ErasedPersons who) {
        who.addresses().stream()
                .flatMap(address -> invitations.allTo(address).stream())
                .forEach(id -> {
                    invitations.remove(id);
                    erasure.erasePerson(id);
                });
    }
}
