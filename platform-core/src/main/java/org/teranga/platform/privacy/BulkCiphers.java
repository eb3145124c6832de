package org.teranga.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an association's secret leaves with it and comes in again. What is sealed stays behind: fields are opened on the way out and
 * sealed anew, under fresh keys, on the way in. The secret itself travels, since by it persons are found again.
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
     * @param connection bound to the association
     * @return empty where it has sealed nothing yet
     */
    public Optional<byte[]> secret(UUID tenant, Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select wrapped from keys.tenant_key where wrapped is not null");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(TenantSecret.bare(master, tenant, row.getBytes(1))) : Optional.empty();
        }
    }

    /**
     * Gives a secret that came with an association its place here, wrapped by this platform's master key.
     *
     * @param connection bound to the association, which has no secret yet
     */
    public void bring(UUID tenant, byte[] secret, Connection connection) throws SQLException {
        if (secret.length != SymmetricKey.BYTES) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into keys.tenant_key (wrapped) values (?)")) {
            insert.setBytes(1, TenantSecret.wrapped(master, tenant, secret));
            insert.executeUpdate();
        }
    }

    /** A secret for an association that comes without one. */
    public byte[] freshSecret() {
        return Bytes.random();
    }

    /**
     * What opens and seals with the association's secret.
     *
     * @param connection bound to the association; the keys of persons are read and made through it
     */
    public BulkCipher with(UUID tenant, byte[] secret, Connection connection) {
        return new BulkCipher(new TenantSecret(tenant, secret), connection);
    }
}
