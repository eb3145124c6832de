package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.pool.intake.PeriodBounds;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.platform.i18n.Formats;

/** What may be kept of a row that can be read: as on the form, nobody waits since days to come, and a child alone is no need. */
@ApplicationScoped
class RowRules {
    private final Clock clock;

    @Inject
    RowRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with a need. */
    List<CellFault> of(NeedRow row) {
        List<CellFault> faults = new ArrayList<>();
        MarketHousehold household = row.facts().household();
        if (childAlone(row)) {
            faults.add(new CellFault(
                    "adults",
                    written(household.adults()),
                    "minor.row",
                    List.of(),
                    "a child alone is never matched: call 119 and tell the lead for safeguarding"));
        } else if (childrenOf(row)) {
            faults.add(new CellFault(
                    "adults",
                    written(household.adults()),
                    "intake.adults_missing",
                    List.of(),
                    "how many adults are with the children"));
        }
        since("waiting_since", row.facts().waitingSince(), faults);
        return faults;
    }

    /** What is wrong with an offer. */
    List<CellFault> of(OfferRow row) {
        List<CellFault> faults = new ArrayList<>();
        if (row.receivedAt() != null) {
            since("received_at", LocalDate.ofInstant(row.receivedAt(), Formats.ZONE), faults);
        }
        return faults;
    }

    /** Whether a row says that no adult is with the household. */
    static boolean childAlone(NeedRow row) {
        Integer adults = row.facts().household().adults();
        return adults != null && adults == 0;
    }

    /** Whether children are told and nobody who is with them. */
    private static boolean childrenOf(NeedRow row) {
        MarketHousehold household = row.facts().household();
        boolean children = household.children() != null && household.children() > 0;
        boolean nobodySaid = household.composition() == null || household.composition() == Composition.GROUP;
        return household.adults() == null && children && nobodySaid;
    }

    private void since(String column, @Nullable LocalDate since, List<CellFault> faults) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        if (since != null && !PeriodBounds.plausible(since, today)) {
            faults.add(new CellFault(
                    column,
                    since.toString(),
                    "import.since",
                    List.of(PeriodBounds.EARLIEST),
                    "a day from " + PeriodBounds.EARLIEST + " until today"));
        }
    }

    private static String written(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
