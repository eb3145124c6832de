package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PlatformCipher;

/**
 * How many letters confirm applications: three a day to one address, since anybody may type anybody's, and sixty an hour to all. Decided by
 * all nodes together.
 */
@ApplicationScoped
class LetterBudget {
    static final int A_DAY_TO_ONE = 3;
    static final int AN_HOUR_TO_ALL = 60;

    private static final String PURPOSE = "opening letter";
    private final PlatformCipher cipher;
    private final Clock clock;

    @Inject
    LetterBudget(PlatformCipher cipher, @RealTime Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whether one more may go to this address now; then it counts, if the transaction is committed. */
    boolean lets(Database one, EmailAddress to) {
        Instant now = clock.instant();
        String address = cipher.mark(PURPOSE, to.value());
        one.sql("lock table admin.opening_letter in exclusive mode").update();
        one.sql("delete from admin.opening_letter where sent_at <= :yesterday")
                .bind("yesterday", now.minus(Duration.ofDays(1)))
                .update();
        Row sent = one.sql("""
                        select count(*) filter (where address = :address) as to_one,
                            count(*) filter (where sent_at > :hour) as to_all
                        from admin.opening_letter where sent_at > :yesterday
                        """)
                .bind("address", address)
                .bind("hour", now.minus(Duration.ofHours(1)))
                .bind("yesterday", now.minus(Duration.ofDays(1)))
                .one(Row.class);
        if (sent.toOne >= A_DAY_TO_ONE || sent.toAll >= AN_HOUR_TO_ALL) {
            return false;
        }
        one.sql("insert into admin.opening_letter (address, sent_at) values (:address, :now)")
                .bind("address", address)
                .bind("now", now)
                .update();
        return true;
    }

    private record Row(int toOne, int toAll) {}
}
