package org.teranga.platform.notification;

import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.privacy.EmailAddress;

/** Where a mail that cannot be delivered comes back to. Beans of this type are found by themselves. */
@FunctionalInterface
public interface ReturnPath {
    /**
     * The address of one mail's return.
     *
     * @param mail   the id of its row, which is in its Message-ID
     * @param tenant the association that writes
     * @param to     where it goes
     * @return empty where nobody reads what comes back
     */
    Optional<EmailAddress> of(UUID mail, UUID tenant, EmailAddress to);
}
