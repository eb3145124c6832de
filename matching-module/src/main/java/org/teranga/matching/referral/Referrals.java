package org.teranga.matching.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Offers on their way, each sealed for the association that receives it: nobody else can open it, the sender neither. */
@ApplicationScoped
class Referrals {
    private static final String PURPOSE = "handover";

    private final TenantDatabase transaction;
    private final SystemDatabase system;
    private final PlatformCipher cipher;

    @Inject
    Referrals(TenantDatabase transaction, SystemDatabase system, PlatformCipher cipher) {
        this.transaction = transaction;
        this.system = system;
        this.cipher = cipher;
    }

    /** Sends one in the running transaction. */
    void send(UUID id, Tenant receiver, Referral handover) {
        transaction
                .sqlOfAll("insert into matching.handover (id, tenant_id, sealed) values (:id, :receiver, :sealed)")
                .bind("id", id)
                .bind("receiver", receiver.id())
                .bind("sealed", cipher.encrypt(PURPOSE, receiver.id(), handover.bytes()))
                .update();
    }

    /** One that is for the open association. */
    Optional<Referral> find(UUID id) {
        UUID here = TenantContext.required().id();
        return system.sql("select sealed from matching.handover where id = :id and tenant_id = :here")
                .bind("id", id)
                .bind("here", here)
                .first(byte[].class)
                .map(bytes -> Referral.read(cipher.decrypt(PURPOSE, here, bytes)));
    }

    /** It has arrived, or gone back: nothing of it remains here. */
    void done(UUID id) {
        system.sql("delete from matching.handover where id = :id and tenant_id = :here")
                .bind("id", id)
                .bind("here", TenantContext.required().id())
                .update();
    }
}
