package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.outcome.OutcomeMoment;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** Months before an association counted here, as rows without persons: those alone that are not closed, and before the first stay that it has here. */
@ApplicationScoped
@Transactional
public class EarlierMonths {
    private final TenantDatabase database;
    private final CloseMonths months;
    private final EndedRows rows;
    private final MonthSums sums;
    private final Clock clock;

    @Inject
    EarlierMonths(TenantDatabase database, CloseMonths months, EndedRows rows, MonthSums sums, Clock clock) {
        this.database = database;
        this.months = months;
        this.rows = rows;
        this.sums = sums;
        this.clock = clock;
    }

    /** The last month that can be brought. */
    public YearMonth last() {
        YearMonth over = YearMonth.from(LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .minusMonths(2);
        Optional<YearMonth> closed = months.closed().stream().findFirst();
        return closed.or(sums::firstMonth)
                .map(first -> first.minusMonths(1))
                .filter(month -> month.isBefore(over))
                .orElse(over);
    }

    /** Brings the months from this one to the last that can be brought; nothing of one that is closed. */
    public void bring(YearMonth from, List<PastStay> stays) {
        YearMonth last = last();
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            bringOne(month, stays);
        }
    }

    private void bringOne(YearMonth month, List<PastStay> stays) {
        boolean first = database.sql("insert into matching.outcome_closed (tenant_id, month) values (:tenant, :month)"
                                + " on conflict (tenant_id, month) do nothing")
                        .bind("month", month.atDay(1))
                        .update()
                > 0;
        if (first) {
            sums.writePast(month, stays);
            stays.stream()
                    .filter(stay -> YearMonth.from(stay.ended()).equals(month))
                    .forEach(stay -> rows.write(month, stay.counted()));
            stays.stream()
                    .filter(stay -> OutcomeMoment.LATER
                            .countedIn(YearMonth.from(stay.ended()))
                            .equals(month))
                    .forEach(stay -> rows.writeLater(month, stay.counted()));
        }
    }
}
