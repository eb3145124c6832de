package org.teranga.platform.privacy.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of one person's fields, unwrapped. What it seals is bound to association, person and field. */
public final class PersonKey {
    private static final String MAC = "HmacSHA256";

    private final UUID tenant;
    private final UUID person;
    private final SymmetricKey key;
    private final byte[] bare;

    PersonKey(UUID tenant, UUID person, byte[] bare) {
        this.tenant = tenant;
        this.person = person;
        this.key = new SymmetricKey(bare);
        this.bare = bare;
    }

    public byte[] seal(String field, String plain) {
        return key.seal(plain.getBytes(StandardCharsets.UTF_8), Bytes.place(field, tenant, person));
    }

    public String open(String field, byte[] sealed) {
        return new String(key.open(sealed, Bytes.place(field, tenant, person)), StandardCharsets.UTF_8);
    }

    /** A digest that tells whether a value is the same, and that nobody can make or check once the key is gone. */
    public String digest(String field, String plain) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(Bytes.derive(bare, Bytes.place("digests of a person's values")), MAC));
            mac.update(Bytes.place(field + "\0", tenant, person));
            byte[] digest = mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(MAC + " failed", failure);
        }
    }
}
