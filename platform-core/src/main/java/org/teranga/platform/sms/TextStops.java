package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;

/**
 * The telephones that get no text messages of the open association, since somebody answered STOP there. A number stays stopped also when
 * the person is erased and comes again: who has said no is not asked to say it twice.
 */
@ApplicationScoped
public class TextStops {
    private final TenantDatabase database;
    private final KeyedHash hashes;
    private final Clock clock;

    @Inject
    public TextStops(TenantDatabase database, KeyedHash hashes, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Whether nothing goes there. */
    @Transactional
    public boolean stopped(PhoneNumber phone) {
        return database.sql("select 1 from platform.text_stop where tenant_id = :tenant and phone = :phone")
                .bind("phone", hashes.phone(phone))
                .any();
    }

    /** @return whether it was not stopped before */
    boolean stop(PhoneNumber phone) {
        return database.sql("insert into platform.text_stop (tenant_id, phone, since) values (:tenant, :phone, :now)"
                                + " on conflict (tenant_id, phone) do nothing")
                        .bind("phone", hashes.phone(phone))
                        .bind("now", clock.instant())
                        .update()
                > 0;
    }

    /** @return whether it was stopped before */
    boolean start(PhoneNumber phone) {
        return database.sql("delete from platform.text_stop where tenant_id = :tenant and phone = :phone")
                        .bind("phone", hashes.phone(phone))
                        .update()
                > 0;
    }
}
