package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.identity.InviteVolunteers;

/** Stands where the module that looks after members does in the whole: it notes who is invited, and writes to nobody. */
@ApplicationScoped
class GuestBook implements InviteVolunteers {
    private final Map<UUID, Guest> waiting = new ConcurrentHashMap<>();

    @Override
    public Invited invite(Guest guest) {
        Optional<UUID> before = waiting.entrySet().stream()
                .filter(known -> known.getValue().email().equals(guest.email()))
                .map(Map.Entry::getKey)
                .findFirst();
        UUID invitation = before.orElseGet(UUID::randomUUID);
        waiting.put(invitation, guest);
        return new Invited.Waiting(invitation, before.isEmpty());
    }

    /** Who was invited at this address. */
    Optional<Guest> at(String address) {
        return waiting.values().stream()
                .filter(known -> known.email().value().equals(address))
                .findFirst();
    }

    @Override
    public boolean takeBack(UUID invitation) {
        return waiting.remove(invitation) != null;
    }
}
