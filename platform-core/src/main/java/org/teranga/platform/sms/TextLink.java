package org.teranga.platform.sms;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

/**
 * The address that stands in a text message, from the root of the platform's own host: the name of an association in front of it may tell
 * whoever looks at the telephone why somebody is written to. Whoever is at the end of it leads on to the association's host.
 *
 * @param tenant which association
 * @param secret what opens the page there
 */
public record TextLink(UUID tenant, String secret) {
    /** As many letters stand for the association, in front of the secret. */
    public static final int TENANT = 22;

    private static final String ROOT = "/s/";

    public TextLink {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(secret, "secret");
    }

    /** What follows the root. */
    public static TextLink parse(String written) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written.substring(0, TENANT)));
        return new TextLink(new UUID(bytes.getLong(), bytes.getLong()), written.substring(TENANT));
    }

    /** The address. */
    public String path() {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .array();
        return ROOT + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + secret;
    }

    /** Tells nothing: the secret must not get into a log by accident. */
    @Override
    public String toString() {
        return "TextLink[…]";
    }
}
