package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Addresses to which people answer an e-mail: {@code reply+TOKEN@example.org}. The token that stands there names the association and holds
 * the token of whoever asked for the address, in small letters and digits, since mail servers do not all keep capitals.
 */
@ApplicationScoped
public class ReplyAddresses {
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{12,28}");
    private static final int RADIX = 36;
    private static final int TENANT = 25;
    private static final Pattern WHOLE = Pattern.compile("([a-z0-9]{" + TENANT + "})([a-z0-9]{12,28})");
    private static final int UUID_BITS = 128;

    private final ImapSettings settings;

    @Inject
    public ReplyAddresses(ImapSettings settings) {
        this.settings = settings;
    }

    /** Whether this platform reads what is answered. */
    public boolean available() {
        return settings.server().isPresent();
    }

    /**
     * The address at which the open association reads what is answered.
     *
     * @param token 12 to 28 small letters and digits that nobody can guess; {@link MailReceived} brings it back
     * @return empty where this platform reads no e-mail
     */
    public Optional<EmailAddress> of(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("a token has 12 to 28 small letters and digits");
        }
        return of(TenantContext.required().id(), token);
    }

    /** The same for an association that need not be open. */
    public Optional<EmailAddress> of(UUID tenant, String token) {
        return settings.server().map(server -> server.address()).map(address -> {
            int at = address.value().indexOf('@');
            return new EmailAddress(address.value().substring(0, at) + "+" + written(tenant) + token
                    + address.value().substring(at));
        });
    }

    /** What stands in an address; empty where it is none of ours. */
    public Optional<Read> read(EmailAddress address) {
        return settings.server().flatMap(server -> {
            String own = server.address().value();
            int at = own.indexOf('@');
            String before = own.substring(0, at) + "+";
            String value = address.value().toLowerCase(Locale.ROOT);
            if (!value.startsWith(before) || !value.endsWith(own.substring(at))) {
                return Optional.empty();
            }
            Matcher whole = WHOLE.matcher(value.substring(before.length(), value.length() - (own.length() - at)));
            return whole.matches()
                    ? tenant(whole.group(1)).map(tenant -> new Read(tenant, whole.group(2)))
                    : Optional.empty();
        });
    }

    private static String written(UUID tenant) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .array();
        String number = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(TENANT - number.length()) + number;
    }

    private static Optional<UUID> tenant(String written) {
        BigInteger number = new BigInteger(written, RADIX);
        return number.bitLength() > UUID_BITS
                ? Optional.empty()
                : Optional.of(new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue()));
    }

    /** Whose address it is, and the token that the association gave. */
    public record Read(UUID tenant, String token) {}
}
