package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.teranga.platform.privacy.key.Bytes;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.SymmetricKey;

/**
 * Encryption of what lies in plumbing tables, before or between tenants: kept answers, mails that wait. The key is derived from the master
 * key for the purpose and the association. Rows sealed so must not live long, since no erasure reaches them: their owner deletes them.
 */
@ApplicationScoped
public class PlatformCipher {
    private final MasterKey masterKey;

    @Inject
    public PlatformCipher(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** Seals bytes for one purpose and association. */
    public byte[] encrypt(String purpose, UUID tenant, byte[] plain) {
        return key(purpose, tenant).seal(plain, Bytes.place(purpose, tenant));
    }

    /**
     * Opens what {@link #encrypt} sealed.
     *
     * @throws NotAuthentic where it was changed, or sealed for another purpose or association
     */
    public byte[] decrypt(String purpose, UUID tenant, byte[] sealed) {
        return key(purpose, tenant).open(sealed, Bytes.place(purpose, tenant));
    }

    /** A keyed hash for one purpose of the platform: by it two values are found to be the same, and nothing else. */
    public String mark(String purpose, String value) {
        byte[] mark = Bytes.derive(masterKey.derive("mark " + purpose), value.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private SymmetricKey key(String purpose, UUID tenant) {
        return new SymmetricKey(masterKey.derive("cipher " + purpose, tenant));
    }
}
