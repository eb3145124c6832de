package org.teranga.matching.passing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.TenantConnection;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Offers on their way, each sealed for the association that receives it: nobody else can open it, the sender neither. */
@ApplicationScoped
class Handovers {
    private static final String PURPOSE = "handover";

    private final TenantConnection transaction;
    private final Plumbing plumbing;
    private final PlatformCipher cipher;

    @Inject
    Handovers(TenantConnection transaction, Plumbing plumbing, PlatformCipher cipher) {
        this.transaction = transaction;
        this.plumbing = plumbing;
        this.cipher = cipher;
    }

    /** Sends one in the running transaction. */
    void send(UUID id, Tenant receiver, Handover handover) {
        byte[] sealed = cipher.encrypt(PURPOSE, receiver.id(), handover.bytes());
        transaction.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into matching.handover (id, tenant_id, sealed) values (?, ?, ?)")) {
                insert.setObject(1, id);
                insert.setObject(2, receiver.id());
                insert.setBytes(3, sealed);
                insert.executeUpdate();
            }
        });
    }

    /** One that is for the open association. */
    Optional<Handover> find(UUID id) {
        UUID here = TenantContext.required().id();
        return plumbing.call(connection -> {
                    try (PreparedStatement select = connection.prepareStatement(
                            "select sealed from matching.handover where id = ? and tenant_id = ?")) {
                        select.setObject(1, id);
                        select.setObject(2, here);
                        try (ResultSet row = select.executeQuery()) {
                            return row.next() ? Optional.of(row.getBytes(1)) : Optional.<byte[]>empty();
                        }
                    }
                })
                .map(bytes -> Handover.read(cipher.decrypt(PURPOSE, here, bytes)));
    }

    /** It has arrived, or gone back: nothing of it remains here. */
    void done(UUID id) {
        UUID here = TenantContext.required().id();
        plumbing.run(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from matching.handover where id = ? and tenant_id = ?")) {
                delete.setObject(1, id);
                delete.setObject(2, here);
                delete.executeUpdate();
            }
        });
    }
}
