package org.teranga.platform.privacy.key;

import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret of one association, unwrapped: it wraps the keys of persons and keys the hashes. */
public final class TenantSecret {
    private static final String MAC = "HmacSHA256";

    private final UUID tenant;
    private final SymmetricKey wrapping;
    private final SecretKeySpec hashing;

    public TenantSecret(UUID tenant, byte[] secret) {
        this.tenant = tenant;
        this.wrapping = new SymmetricKey(Bytes.derive(secret, Bytes.place("wrapping of person keys")));
        this.hashing = new SecretKeySpec(Bytes.derive(secret, Bytes.place("keyed hash")), MAC);
    }

    /** The tenant's secret out of its wrapped form. */
    static TenantSecret unwrap(MasterKey master, UUID tenant, byte[] wrapped) {
        return new TenantSecret(tenant, bare(master, tenant, wrapped));
    }

    /** The secret as it leaves with its association, for another platform to wrap. */
    public static byte[] bare(MasterKey master, UUID tenant, byte[] wrapped) {
        return wrapping(master, tenant).open(wrapped, Bytes.place("tenant", tenant));
    }

    /** A fresh secret, wrapped. */
    static byte[] fresh(MasterKey master, UUID tenant) {
        return wrapped(master, tenant, Bytes.random());
    }

    /** A secret that came with its association, wrapped. */
    public static byte[] wrapped(MasterKey master, UUID tenant, byte[] bare) {
        return wrapping(master, tenant).seal(bare, Bytes.place("tenant", tenant));
    }

    private static SymmetricKey wrapping(MasterKey master, UUID tenant) {
        return new SymmetricKey(master.derive("wrapping of tenant secrets", tenant));
    }

    public byte[] wrap(UUID person, byte[] key) {
        return wrapping.seal(key, Bytes.place("person", tenant, person));
    }

    public PersonKey unwrap(UUID person, byte[] wrapped) {
        return new PersonKey(tenant, person, wrapping.open(wrapped, Bytes.place("person", tenant, person)));
    }

    /** The HMAC of bytes under the tenant's hashing key. */
    public byte[] hash(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(hashing);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(MAC + " failed", failure);
        }
    }
}
