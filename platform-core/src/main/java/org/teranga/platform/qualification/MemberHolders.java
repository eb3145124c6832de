package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.member.Members;

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

    @Override
    public Map<UUID, Holder> called(Collection<UUID> holders) {
        Map<UUID, Holder> called = new HashMap<>();
        members.names(holders).forEach((holder, name) -> called.put(holder, new Holder(name, "")));
        return called;
    }
}
