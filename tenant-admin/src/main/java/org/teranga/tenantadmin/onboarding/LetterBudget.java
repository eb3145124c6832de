package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final String COUNTED =
            "select count(*) filter (where address = ?), count(*) filter (where sent_at > ?)"
                    + " from admin.opening_letter where sent_at > ?";

    private final PlatformCipher cipher;
    private final Clock clock;

    @Inject
    LetterBudget(PlatformCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whether one more may go to this address now; then it counts, if the transaction is committed. */
    boolean lets(Connection plumbing, EmailAddress to) throws SQLException {
        Instant now = clock.instant();
        String address = cipher.mark(PURPOSE, to.value());
        change(plumbing, "lock table admin.opening_letter in exclusive mode");
        change(plumbing, "delete from admin.opening_letter where sent_at <= ?", at(now.minus(Duration.ofDays(1))));
        try (PreparedStatement query = plumbing.prepareStatement(COUNTED)) {
            query.setString(1, address);
            query.setObject(2, at(now.minus(Duration.ofHours(1))));
            query.setObject(3, at(now.minus(Duration.ofDays(1))));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getInt(1) >= A_DAY_TO_ONE || row.getInt(2) >= AN_HOUR_TO_ALL) {
                    return false;
                }
            }
        }
        change(plumbing, "insert into admin.opening_letter (address, sent_at) values (?, ?)", address, at(now));
        return true;
    }

    private static void change(Connection plumbing, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = plumbing.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
