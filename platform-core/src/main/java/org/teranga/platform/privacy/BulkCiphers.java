package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.key.Bytes;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.SymmetricKey;
import org.teranga.platform.privacy.key.TenantSecret;

/**
 * Takes an association's secret out into an archive and in again. What is sealed stays behind: fields are opened on the way out and sealed
 * anew, under fresh keys, on the way in. The secret itself travels, since by it persons are found again.
 */
@ApplicationScoped
public class BulkCiphers {
    private final MasterKey master;

    @Inject
    BulkCiphers(MasterKey master) {
        this.master = master;
    }

    /**
     * The secret of an association, as it leaves: whoever holds it can try which e-mail addresses the association knows.
     *
     * @param database of the association
     * @return empty where it has sealed nothing yet
     */
    public Optional<byte[]> secret(UUID tenant, TenantDatabase database) {
        return database.sql("select wrapped from keys.tenant_key where tenant_id = :tenant and wrapped is not null")
                .first(byte[].class)
                .map(wrapped -> TenantSecret.bare(master, tenant, wrapped));
    }

    /**
     * Gives a secret that came with an association its place here, wrapped by this platform's master key.
     *
     * @param database of the association, which has no secret yet
     */
    public void bring(UUID tenant, byte[] secret, TenantDatabase database) {
        if (secret.length != SymmetricKey.BYTES) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        database.sql("insert into keys.tenant_key (tenant_id, wrapped) values (:tenant, :wrapped)")
                .bind("wrapped", TenantSecret.wrapped(master, tenant, secret))
                .update();
    }

    /** A secret for an association that comes without one. */
    public byte[] freshSecret() {
        return Bytes.random();
    }

    /**
     * What opens and seals with the association's secret.
     *
     * @param database of the association; the keys of persons are read and made through it
     */
    public BulkCipher with(UUID tenant, byte[] secret, TenantDatabase database) {
        return new BulkCipher(new TenantSecret(tenant, secret), database);
    }
}
