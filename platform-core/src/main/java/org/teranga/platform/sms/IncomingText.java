package org.teranga.platform.sms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.inbox.Incoming;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * A text message that came in, with who wrote to that telephone last.
 *
 * @param person   to whom the association wrote
 * @param language in which language
 * @param phone    who writes now
 * @param text     what
 */
record IncomingText(UUID person, String language, PhoneNumber phone, String text) {
    /** What a telephone sends has none. */
    private static final String BETWEEN = "\0";

    private static final int PARTS = 4;

    IncomingText {
        text = text.replace(BETWEEN, "");
    }

    byte[] packed() {
        return String.join(BETWEEN, person.toString(), language, phone.e164(), text)
                .getBytes(StandardCharsets.UTF_8);
    }

    static IncomingText unpacked(byte[] packed) {
        String[] parts = new String(packed, StandardCharsets.UTF_8).split(BETWEEN, PARTS);
        return new IncomingText(UUID.fromString(parts[0]), parts[1], new PhoneNumber(parts[2]), parts[3]);
    }

    /** For the association that wrote there last. */
    static Incoming of(TextThread thread, PhoneNumber phone, String text) {
        IncomingText incoming = new IncomingText(thread.person(), thread.language(), phone, text);
        return new Incoming(thread.tenantId(), TakeText.CODE, incoming.packed(), Optional.empty());
    }
}
