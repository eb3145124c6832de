package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/**
 * Receipts by mail for whoever fills in a form. Anybody may type anybody's address: so many a day go to one, and they are counted apart
 * from the letters of the association, which they can neither use up nor delay.
 */
@ApplicationScoped
public class Receipts {
    /** So many to one address a day. */
    static final int MOST_TO_ONE = 3;

    /** Of letters that wait for another day one leaves on each, beside that day's receipts; those of a quarter of a year wait at most. */
    static final int MOST_DAYS = 90;

    private static final LocalTime IN_THE_MORNING = LocalTime.of(8, 0);

    private static final String COUNT = """
            insert into platform.receipt_count (tenant_id, day, address, sent) values (:tenant, :day, :address, 1)
            on conflict (tenant_id, day, address) do update set sent = receipt_count.sent + 1 where receipt_count.sent < :most
            """;

    private final Mails mails;
    private final TenantDatabase database;
    private final KeyedHash hashes;
    private final Quotas quotas;
    private final Usage usage;
    private final Clock clock;

    @Inject
    Receipts(
            Mails mails, TenantDatabase database, KeyedHash hashes, Quotas quotas, Usage usage, @RealTime Clock clock) {
        this.mails = mails;
        this.database = database;
        this.hashes = hashes;
        this.quotas = quotas;
        this.usage = usage;
        this.clock = clock;
    }

    /**
     * Sends one in the running transaction.
     *
     * @return whether it goes; where it does not, whoever filled in the form has to be told so and shown what it would say
     */
    public boolean send(Mail mail) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        database.sql("delete from platform.receipt_count where tenant_id = :tenant and day < :yesterday")
                .bind("yesterday", today.minusDays(1))
                .update();
        if (quotas.reached(Measure.RECEIPTS).isPresent() || !counts(today, hashes.email(mail.to()), MOST_TO_ONE)) {
            return false;
        }
        mails.send(List.of(mail), MailRank.RECEIPT);
        usage.countHere(Measure.RECEIPTS, 1);
        return true;
    }

    /**
     * The same for a letter by which somebody learns what others did with what lies under their address: where the receipts of today are
     * spent, as anybody can spend them, it leaves in the morning of the next day that has none of its kind yet.
     *
     * @return whether it goes, then or now; where it does not, a quarter of a year of its like waits already
     */
    public boolean sendSoon(Mail mail) {
        if (send(mail)) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        String address = hashes.text("waits for another day " + mail.to().value());
        for (int days = 1; days <= MOST_DAYS; days++) {
            LocalDate day = today.plusDays(days);
            if (counts(day, address, 1)) {
                mails.sendAt(
                        mail,
                        MailRank.RECEIPT,
                        day.atTime(IN_THE_MORNING).atZone(Formats.ZONE).toInstant());
                return true;
            }
        }
        return false;
    }

    /** Counts one more of a day to an address; false where so many are counted already. */
    private boolean counts(LocalDate day, String address, int most) {
        return database.sql(COUNT)
                        .bind("day", day)
                        .bind("address", address)
                        .bind("most", most)
                        .update()
                > 0;
    }
}
