package org.teranga.matching.exchange.transfer;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.TransferFacts;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.list.Status;

/**
 * A need or an offer as it would go over at this moment.
 *
 * @param kind    {@code need} or {@code offer}
 * @param person  the id under which its person's key lies
 * @param account the account to which it belongs; null where it belongs to none
 * @param since   since when it waits
 * @param facts   all that would go, as pages show it
 * @param answers the same, as on the form
 */
public record RecordToTransfer(
        String kind,
        UUID id,
        String number,
        Status status,
        UUID person,
        @Nullable UUID account,
        Contact contact,
        Instant since,
        TransferFacts facts,
        Map<String, List<String>> answers) {
    /** Whose it is, under each id. */
    public Set<UUID> owners() {
        Set<UUID> owners = new HashSet<>(Set.of(person));
        if (account != null) {
            owners.add(account);
        }
        return owners;
    }

    /** Tells nothing: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "RecordToTransfer[…]";
    }
}
