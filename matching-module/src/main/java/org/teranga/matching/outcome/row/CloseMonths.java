package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.outcome.OutcomeMoment;
import org.teranga.matching.outcome.SealedOutcomes;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/** Closes months that are over, each once, in a transaction of its own: from then on they are counted and never change. */
@ApplicationScoped
@Transactional
public class CloseMonths {
    /** So many months back at most, where a platform begins to count. */
    static final int MOST_BACK = 36;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TenantDatabase database;
    private final EndedRows rows;
    private final MonthSums sums;
    private final SealedOutcomes sealed;
    private final WaitingRows waiting;
    private final Clock clock;

    @Inject
    CloseMonths(
            TenantDatabase database,
            EndedRows rows,
            MonthSums sums,
            SealedOutcomes sealed,
            WaitingRows waiting,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.sums = sums;
        this.sealed = sealed;
        this.waiting = waiting;
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
        waiting.lock();
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
        Set<UUID> counted = waiting.counted();
        List<EndedRows.Facts> ended = rows.endedIn(month).stream()
                .filter(of -> !counted.contains(of.placement()))
                .toList();
        List<Row> all = new ArrayList<>(counted(ended, any -> month));
        waiting.of(month, WaitingRows.What.ENDED).forEach(stay -> all.add(new Row(month, stay)));
        Collections.shuffle(all, RANDOM);
        all.forEach(row -> rows.write(row.month, row.stay));
        sealed.forget(placements(ended), Set.of(OutcomeMoment.EXIT));
    }

    private void later(YearMonth month) {
        List<EndedRows.Facts> stays = rows.of(sealed.laterOf(OutcomeMoment.LATER.endedBefore(month)));
        List<Row> all = new ArrayList<>(counted(stays, CloseMonths::laterIn));
        waiting.of(month, WaitingRows.What.LATER).forEach(stay -> all.add(new Row(month, stay)));
        Collections.shuffle(all, RANDOM);
        all.forEach(row -> rows.writeLater(row.month, row.stay));
        sealed.forget(placements(stays), Set.of(OutcomeMoment.ENTRY, OutcomeMoment.LATER));
    }

    /**
     * Puts aside what is counted of the stays of these persons, with what was said, and deletes what was sealed. It is written when the months are closed.
     */
    void keep(Set<UUID> persons) {
        waiting.lock();
        Set<UUID> counted = waiting.counted();
        List<EndedRows.Facts> ended = rows.notCountedOf(persons).stream()
                .filter(of -> !counted.contains(of.placement()))
                .toList();
        counted(ended, EndedRows.Facts::month).forEach(row -> waiting.add(row.month, WaitingRows.What.ENDED, row.stay));
        ended.forEach(of -> waiting.counted(of.month(), of.placement()));
        List<EndedRows.Facts> later = rows.of(sealed.laterOf(persons));
        counted(later, CloseMonths::laterIn).forEach(row -> waiting.add(row.month, WaitingRows.What.LATER, row.stay));
        sealed.forget(placements(ended), Set.of(OutcomeMoment.EXIT));
        sealed.forget(placements(later), Set.of(OutcomeMoment.ENTRY, OutcomeMoment.LATER));
    }

    /** What was put aside for months that are closed now goes. */
    public void tidy() {
        waiting.forget(closed());
    }

    private List<Row> counted(List<EndedRows.Facts> stays, Function<EndedRows.Facts, YearMonth> in) {
        Map<UUID, SealedOutcomes.Opened> said = sealed.of(placements(stays));
        EndedRows.Helped helped = rows.helped();
        return stays.stream()
                .map(of -> new Row(
                        in.apply(of),
                        of.counted(helped.has(of), said.getOrDefault(of.placement(), SealedOutcomes.Opened.NOTHING))))
                .toList();
    }

    private static YearMonth laterIn(EndedRows.Facts of) {
        return OutcomeMoment.LATER.countedIn(of.month());
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

    private record Row(YearMonth month, CountedStay stay) {}
}
