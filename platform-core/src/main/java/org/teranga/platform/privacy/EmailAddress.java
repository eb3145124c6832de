package org.teranga.platform.privacy;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a letter can be sent to, in lower case, its domain in ASCII.
 *
 * @param value the address: one {@code @}, no blanks, no line breaks
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s\\p{Cntrl},;:<>()\\[\\]\\\\\"]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches() || value.contains("..")) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The mailbox into which it leads: what stands behind a plus is whatever its owner likes, {@code anna+any@} is {@code anna@}. */
    public EmailAddress mailbox() {
        int at = value.indexOf('@');
        int plus = value.indexOf('+');
        return plus < 1 || plus > at ? this : new EmailAddress(value.substring(0, plus) + value.substring(at));
    }

    /** The address that somebody typed, blanks around it and capitals set right; empty where it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        String address =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EmailAddress(address.substring(0, at + 1)
                    + IDN.toASCII(address.substring(at + 1)).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Tells nothing: an address must not get into a log by accident. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
