package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.identity.Members;

/** The members of the association can show something, each under the id of its account. */
@ApplicationScoped
class MemberHolders implements QualificationHolders {
    private final Members members;

    @Inject
    MemberHolders(Members members) {
        this.members = members;
    }

    @Override
    public boolean knows(UUID holder) {
        return members.find(holder).isPresent();
    }
}
