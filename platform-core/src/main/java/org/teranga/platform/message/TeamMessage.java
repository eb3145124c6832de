package org.teranga.platform.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.message.attachment.AttachmentName;

/**
 * A message between the team and a person, opened.
 *
 * @param thread       the conversation to which it belongs
 * @param direction    {@code in} from the person, {@code out} from the team
 * @param channel      how it came or was carried: {@code page, mail, sms}
 * @param language     BCP 47 code of the language of its words
 * @param template     the code of the template it was begun from; null where there was none
 * @param text         what was written; empty where it is nothing but files
 * @param writtenBy    the member who wrote it; null where the person did, and where it left by itself
 * @param readAt       when the other side read it; null before
 * @param readBy       the member who read it first; null where the person is the reader
 * @param otherAddress whether it came from another address or number than the person's
 * @param carriedAs    the id of its letter on the way out; null where only the page shows it
 * @param attachments  its pictures and documents
 */
public record TeamMessage(
        UUID id,
        UUID thread,
        String direction,
        String channel,
        String language,
        @Nullable String template,
        String text,
        Instant at,
        @Nullable UUID writtenBy,
        @Nullable Instant readAt,
        @Nullable UUID readBy,
        boolean otherAddress,
        @Nullable UUID carriedAs,
        List<AttachmentName> attachments) {
    /** From the person. */
    public static final String IN = "in";

    /** From the team. */
    public static final String OUT = "out";

    /** Read and written on a page. */
    public static final String PAGE = "page";

    /** By e-mail. */
    public static final String MAIL = "mail";

    /** By SMS. */
    public static final String SMS = "sms";

    public TeamMessage {
        attachments = List.copyOf(attachments);
    }

    /** Whether the person wrote it. */
    public boolean fromPerson() {
        return direction.equals(IN);
    }

    /** Tells nothing: what people write must not get into a log by accident. */
    @Override
    public String toString() {
        return "TeamMessage[" + id + "]";
    }
}
