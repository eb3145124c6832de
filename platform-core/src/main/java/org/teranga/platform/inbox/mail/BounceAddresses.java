package org.teranga.platform.inbox.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.inbox.ReplyAddresses;
import org.teranga.platform.notification.ReturnPath;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PlatformCipher;

/**
 * Where mails come back to that cannot be delivered. Each has an address of its own, made from its id and from where it goes under a key:
 * who did not get that mail can pretend of none that it came back, and who did of no other address.
 */
@ApplicationScoped
public class BounceAddresses implements ReturnPath {
    private static final int RADIX = 36;
    private static final int LENGTH = 28;

    private final ReplyAddresses addresses;
    private final PlatformCipher cipher;

    @Inject
    public BounceAddresses(ReplyAddresses addresses, PlatformCipher cipher) {
        this.addresses = addresses;
        this.cipher = cipher;
    }

    @Override
    public Optional<EmailAddress> of(UUID mail, UUID tenant, EmailAddress to) {
        return addresses.of(tenant, token(mail, tenant, to));
    }

    /** Whether this mail went there, and this token is that of its return. */
    boolean isOf(String token, UUID mail, UUID tenant, EmailAddress to) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.US_ASCII),
                token(mail, tenant, to).getBytes(StandardCharsets.US_ASCII));
    }

    private String token(UUID mail, UUID tenant, EmailAddress to) {
        String mark = cipher.mark("bounce", String.join(" ", mail.toString(), tenant.toString(), to.value()));
        String number = new BigInteger(1, mark.getBytes(StandardCharsets.US_ASCII)).toString(RADIX);
        return number.substring(number.length() - LENGTH);
    }
}
