package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.outcome.OutcomeAnswers;
import org.teranga.matching.outcome.OutcomeMoment;
import org.teranga.matching.outcome.SealedOutcomes;
import org.teranga.matching.placement.Party;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** Closes months that are over, each once, in a transaction of its own: from then on they are counted and never change. */
@ApplicationScoped
@Transactional
public class CloseMonths {
    /** So many months back at most, where a platform begins to count. */
    static final int MOST_BACK = 36;

    private final TenantDatabase database;
    private final EndedRows rows;
    private final MonthSums sums;
    private final SealedOutcomes sealed;
    private final Clock clock;

    @Inject
    CloseMonths(TenantDatabase database, EndedRows rows, MonthSums sums, SealedOutcomes sealed, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.sums = sums;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The months that are to be closed, in their order: the one after each is over. */
    public List<YearMonth> due() {
        YearMonth last = YearMonth.from(LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .minusMonths(2);
        Set<YearMonth> closed = closed().stream().collect(Collectors.toSet());
        YearMonth earliest = last.minusMonths(MOST_BACK - 1L);
        YearMonth from = closed.stream()
                .max(YearMonth::compareTo)
                .map(month -> month.plusMonths(1))
                .or(sums::firstMonth)
                .map(month -> month.isBefore(earliest) ? earliest : month)
                .orElse(last.plusMonths(1));
        List<YearMonth> due = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            due.add(month);
        }
        return due;
    }

    /** Closes one; nothing where it is closed already. */
    public void close(YearMonth month) {
        boolean first = database.sql("insert into matching.outcome_closed (tenant_id, month) values (:tenant, :month)"
                                + " on conflict (tenant_id, month) do nothing")
                        .bind("month", month.atDay(1))
                        .update()
                > 0;
        if (first) {
            sums.write(month);
            ended(month);
            later(month);
        }
    }

    private void ended(YearMonth month) {
        List<EndedRows.Facts> ended = rows.endedIn(month);
        EndedRows.Helped helped = rows.helped();
        Map<UUID, SealedOutcomes.Opened> said = sealed.of(placements(ended));
        for (EndedRows.Facts of : ended) {
            SealedOutcomes.Opened opened = said.getOrDefault(of.placement(), SealedOutcomes.Opened.NOTHING);
            rows.write(
                    month,
                    of,
                    helped.has(of),
                    opened.said(Party.HOUSEHOLD, OutcomeMoment.ENTRY),
                    opened.said(Party.HOUSEHOLD, OutcomeMoment.EXIT),
                    opened.said(Party.HOST, OutcomeMoment.EXIT));
        }
        sealed.forget(placements(ended), Set.of(OutcomeMoment.EXIT));
    }

    private void later(YearMonth month) {
        List<UUID> waiting = sealed.laterOf(OutcomeMoment.LATER.endedBefore(month));
        count(rows.of(waiting));
    }

    /** Counts what was said in the sixth month after these stays, and deletes it. */
    void count(List<EndedRows.Facts> stays) {
        Map<UUID, SealedOutcomes.Opened> said = sealed.of(placements(stays));
        EndedRows.Helped helped = rows.helped();
        for (EndedRows.Facts of : stays) {
            SealedOutcomes.Opened opened = said.getOrDefault(of.placement(), SealedOutcomes.Opened.NOTHING);
            OutcomeAnswers entry = opened.said(Party.HOUSEHOLD, OutcomeMoment.ENTRY);
            rows.writeLater(
                    OutcomeMoment.LATER.countedIn(YearMonth.from(of.ended())),
                    of,
                    helped.has(of),
                    entry,
                    opened.said(Party.HOUSEHOLD, OutcomeMoment.LATER));
        }
        sealed.forget(placements(stays), Set.of(OutcomeMoment.ENTRY, OutcomeMoment.LATER));
    }

    /** The months that are closed. */
    public List<YearMonth> closed() {
        return database
                .sql("select month from matching.outcome_closed where tenant_id = :tenant order by month")
                .list(LocalDate.class)
                .stream()
                .map(YearMonth::from)
                .toList();
    }

    private static List<UUID> placements(List<EndedRows.Facts> stays) {
        return stays.stream().map(EndedRows.Facts::placement).toList();
    }
}
