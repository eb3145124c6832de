package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Letters on their way, each sealed for the association that receives it: nobody else can open it, the sender neither. */
@ApplicationScoped
public class ExchangeLetters {
    private static final String PURPOSE = "exchange";

    private final TenantDatabase transaction;
    private final SystemDatabase system;
    private final PlatformCipher cipher;
    private final TenantDirectory directory;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    ExchangeLetters(
            TenantDatabase transaction,
            SystemDatabase system,
            PlatformCipher cipher,
            TenantDirectory directory,
            Jobs jobs,
            Clock clock) {
        this.transaction = transaction;
        this.system = system;
        this.cipher = cipher;
        this.directory = directory;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Sends one in the running transaction; to an association that is gone nothing is sent. */
    public void send(UUID receiver, ExchangeLetter.What what, UUID listing, String told) {
        Optional<Tenant> there = directory.byId(receiver);
        if (there.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        ExchangeLetter letter = ExchangeLetter.of(TenantContext.required(), what, listing, told, now);
        transaction
                .sqlOfAll(
                        "insert into matching.exchange_letter (id, tenant_id, sealed) values (:id, :receiver, :sealed)")
                .bind("id", id)
                .bind("receiver", receiver)
                .bind("sealed", cipher.encrypt(PURPOSE, receiver, letter.bytes()))
                .update();
        jobs.startFor(there.get(), ReceiveLetter.KIND, id);
    }

    /** One that is for the open association. */
    Optional<ExchangeLetter> find(UUID id) {
        UUID here = TenantContext.required().id();
        return system.sql("select sealed from matching.exchange_letter where id = :id and tenant_id = :here")
                .bind("id", id)
                .bind("here", here)
                .first(byte[].class)
                .map(bytes -> ExchangeLetter.read(cipher.decrypt(PURPOSE, here, bytes)));
    }

    /** It has arrived: nothing of it remains here. */
    void done(UUID id) {
        system.sql("delete from matching.exchange_letter where id = :id and tenant_id = :here")
                .bind("id", id)
                .bind("here", TenantContext.required().id())
                .update();
    }
}
