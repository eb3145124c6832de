package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * To whom letters of development's mailbox are that were opened before, so that whoever looks for those to one address again and again does
 * not open all of them each time. In memory, and only for letters that are still there.
 */
@ApplicationScoped
public class MailboxRecipients {
    private final Map<UUID, String> known = new ConcurrentHashMap<>();

    /** Whether a letter is to this address, or was never opened. */
    boolean maybe(UUID letter, String address) {
        return known.getOrDefault(letter, address).equalsIgnoreCase(address);
    }

    /** A letter is to this address. */
    void is(UUID letter, String address) {
        known.put(letter, address);
    }

    /** Forgets all letters but these. */
    void keep(Collection<UUID> letters) {
        known.keySet().retainAll(Set.copyOf(letters));
    }
}
