package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Rows without persons of months that are not closed yet. A row that stood in its table before the others of its month would say what one
 * household said who was just erased; so it waits sealed, in no archive, and is written among the others.
 */
@ApplicationScoped
class WaitingRows {
    private static final String PURPOSE = "outcome waiting";

    private final TenantDatabase transaction;
    private final SystemDatabase system;
    private final PlatformCipher cipher;

    @Inject
    WaitingRows(TenantDatabase transaction, SystemDatabase system, PlatformCipher cipher) {
        this.transaction = transaction;
        this.system = system;
        this.cipher = cipher;
    }

    /** Nobody closes a month, and nobody puts a row aside, until the transaction is over. */
    void lock() {
        transaction.lock("outcome rows");
    }

    /** Puts one aside, in the running transaction. */
    void add(YearMonth month, What what, CountedStay stay) {
        UUID here = TenantContext.required().id();
        transaction
                .sqlOfAll("insert into matching.outcome_waiting (id, tenant_id, month, what, sealed)"
                        + " values (:id, :here, :month, :what, :sealed)")
                .bind("id", UUID.randomUUID())
                .bind("here", here)
                .bind("month", month.atDay(1))
                .bind("what", what.code())
                .bind("sealed", cipher.encrypt(PURPOSE, here, stay.text().getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    /** These stays have a row that waits, in the running transaction. */
    void counted(YearMonth month, UUID placement) {
        transaction
                .sqlOfAll("insert into matching.outcome_counted (id, tenant_id, month, placement_id)"
                        + " values (:id, :here, :month, :placement)")
                .bind("id", UUID.randomUUID())
                .bind("here", TenantContext.required().id())
                .bind("month", month.atDay(1))
                .bind("placement", placement)
                .update();
    }

    /** The stays that have a row that waits. */
    Set<UUID> counted() {
        return system
                .sql("select placement_id from matching.outcome_counted where tenant_id = :here")
                .bind("here", TenantContext.required().id())
                .list(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Those of a month. */
    List<CountedStay> of(YearMonth month, What what) {
        UUID here = TenantContext.required().id();
        return system
                .sql(
                        "select sealed from matching.outcome_waiting where tenant_id = :here and month = :month and what = :what")
                .bind("here", here)
                .bind("month", month.atDay(1))
                .bind("what", what.code())
                .list(byte[].class)
                .stream()
                .map(bytes -> CountedStay.of(new String(cipher.decrypt(PURPOSE, here, bytes), StandardCharsets.UTF_8)))
                .toList();
    }

    /** Those of months that are closed have been written, and go. */
    void forget(Collection<YearMonth> closed) {
        List<LocalDate> months = closed.stream().map(month -> month.atDay(1)).toList();
        for (String table : List.of("outcome_waiting", "outcome_counted")) {
            months.forEach(
                    month -> system.sql("delete from matching." + table + " where tenant_id = :here and month = :month")
                            .bind("here", TenantContext.required().id())
                            .bind("month", month)
                            .update());
        }
    }

    /** Of which of the two rows of a stay it is. */
    enum What {
        /** Of its end. */
        ENDED,
        /** Of the sixth month after. */
        LATER;

        private String code() {
            return this == ENDED ? "ended" : "later";
        }
    }
}
