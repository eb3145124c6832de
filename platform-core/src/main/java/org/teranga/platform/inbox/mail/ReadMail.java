package org.teranga.platform.inbox.mail;

import java.util.List;
import java.util.UUID;
import org.teranga.platform.inbox.ReceivedAttachment;
import org.teranga.platform.privacy.EmailAddress;

/** What a mail in the mailbox turned out to be. */
sealed interface ReadMail {
    /**
     * Somebody answered.
     *
     * @param id what tells it apart
     */
    record Answer(
            String id, UUID tenant, String token, EmailAddress from, String text, List<ReceivedAttachment> attachments)
            implements ReadMail {}

    /**
     * A mail of ours came back.
     *
     * @param mail   its id
     * @param tenant who had written it, by the address to which it came back
     * @param token  which only that mail had
     */
    record Returned(String id, UUID mail, UUID tenant, String token, EmailAddress to, String status)
            implements ReadMail {}

    /** Nothing for anybody: a machine answered, or it went to no address of ours. */
    record Nothing(String why) implements ReadMail {}

    /** Somebody wrote to the mailbox itself, or to an address of ours that names no association: only whoever runs the platform can read it. */
    record Unaddressed() implements ReadMail {}
}
