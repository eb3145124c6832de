package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.identity.ReferrerAccounts;

/** Stands where the module that looks after members does in the whole: it notes who is invited and whose role ends. */
@ApplicationScoped
class ReferrerBook implements ReferrerAccounts {
    private final Set<UUID> ended = ConcurrentHashMap.newKeySet();
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    @Override
    public UUID invite(Invitee invitee) {
        UUID invitation = UUID.randomUUID();
        waiting.add(invitation);
        return invitation;
    }

    @Override
    public void takeBack(UUID invitation) {
        waiting.remove(invitation);
    }

    @Override
    public void end(UUID account) {
        ended.add(account);
    }

    boolean waits(UUID invitation) {
        return waiting.contains(invitation);
    }

    boolean ended(UUID account) {
        return ended.contains(account);
    }
}
