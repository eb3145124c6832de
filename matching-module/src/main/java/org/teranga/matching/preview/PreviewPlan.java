package org.teranga.matching.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.engine.fairness.Recruit;
import org.teranga.matching.engine.fairness.Recruits;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.computation.Stops;
import org.teranga.matching.preview.PreviewFigures.ReadFile;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.file.Workbook;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.matching.spreadsheet.row.Whereabouts;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.Spool;
import org.teranga.matching.upload.file.ProposedColumns;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.i18n.Formats;

/** Reads two spreadsheets and makes the plan of them, by the rules with which every association begins. Nothing of them is kept. */
@ApplicationScoped
class PreviewPlan {
    /** Of a file that a stranger sends. */
    static final SheetLimits LIMITS = new SheetLimits(4L << 20, 3_000, 100, 20_000);

    private static final int MOST_RECRUITS = 6;
    private static final int MOST_UNLOCKS = 5;
    private static final String UNSAID = "unsaid";

    private final Clock clock;

    @Inject
    PreviewPlan(Clock clock) {
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid where a file is none that can be read
     */
    PreviewFigures of(Spool offersFile, Spool needsFile) {
        long begin = System.nanoTime();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        CommunePlaces places = new CommunePlaces(Communes.load());
        List<OfferFacts> offers = new ArrayList<>();
        List<NeedFacts> needs = new ArrayList<>();
        Map<String, String> departments = new HashMap<>();
        ReadFile offersRead = read(
                RowsAre.OFFERS,
                offersFile,
                today,
                sheet -> OfferSheet.read(sheet, LIMITS, places, row -> {
                    offers.add(row.facts());
                    String department = department(row.place());
                    if (!department.isEmpty()) {
                        departments.put(row.facts().id(), department);
                    }
                }));
        ReadFile needsRead = read(
                RowsAre.NEEDS,
                needsFile,
                today,
                sheet -> NeedSheet.read(sheet, LIMITS, places, row -> needs.add(row.facts())));
        Scorer scorer = new Scorer(Market.of(needs, offers, today), RuleSet.BY_DEFAULT);
        Plan plan = FloorPlan.of(scorer).plan();
        Assignment pairs = plan.assignment();
        List<Recruit> recruits = Recruits.of(scorer, pairs, departments).stream()
                .sorted(Comparator.comparingInt(Recruit::households).reversed())
                .limit(MOST_RECRUITS)
                .toList();
        List<Unlock> unlocks = new Unlocks(scorer)
                .ofPool().stream()
                        .filter(one -> one.households() > 0)
                        .limit(MOST_UNLOCKS)
                        .toList();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new PreviewFigures(
                offersRead,
                needsRead,
                pairs.matched(),
                plan.persons(),
                reasons(scorer, pairs),
                recruits,
                unlocks,
                seconds);
    }

    private static Map<String, Integer> reasons(Scorer scorer, Assignment pairs) {
        Stops stops = new Stops(scorer);
        Map<String, Integer> reasons = new TreeMap<>();
        for (int need = 0; need < scorer.needs(); need++) {
            if (pairs.offerOf()[need] < 0) {
                String stop = stops.of(need, scorer.count(need));
                reasons.merge(unsaid(scorer, need, stop) ? UNSAID : stop, 1, Integer::sum);
            }
        }
        return reasons;
    }

    /** No offer is too small for a household, or not for it, where the file does not say how large it is and who belongs to it. */
    private static boolean unsaid(Scorer scorer, int need, String stop) {
        return switch (stop) {
            case "capacity" -> scorer.market().needs().persons(need) == OfferColumns.UNKNOWN;
            case "unhcr_household" ->
                scorer.market().needs().facts(need).household().composition() == null;
            default -> false;
        };
    }

    private static ReadFile read(RowsAre rowsAre, Spool sent, LocalDate today, SheetReader reader) {
        try {
            ProposedColumns proposed = ProposedColumns.of(rowsAre, text(sent), LIMITS, today);
            SheetReport report = reader.read(proposed.sheet());
            Map<String, Integer> faults = new TreeMap<>();
            report.rows().stream()
                    .filter(row -> row.status() == RowStatus.REJECTED)
                    .flatMap(row -> row.errors().stream())
                    .filter(fault -> rowsAre.columns().contains(fault.column()))
                    .forEach(fault -> faults.merge(fault.column(), 1, Integer::sum));
            return new ReadFile(
                    report.total(),
                    report.accepted() + report.updated(),
                    report.unchanged(),
                    proposed.kindAssumed(),
                    faults);
        } catch (UnreadableSheet unreadable) {
            throw ImportSpreadsheet.unreadable(unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Spool text(Spool sent) throws IOException {
        if (!Workbook.is(sent)) {
            return sent;
        }
        Spool.Output csv = new Spool.Output();
        Workbook.toCsv(sent, LIMITS, csv);
        return csv.spool();
    }

    private static String department(Whereabouts place) {
        Communes communes = Communes.load();
        return (place.commune() != null
                        ? communes.byInsee(place.commune())
                        : communes.byPostcode(place.postcode() == null ? "" : place.postcode()).stream()
                                .findFirst())
                .map(Commune::department)
                .orElse("");
    }

    private interface SheetReader {
        SheetReport read(MeantSheet sheet) throws IOException;
    }
}
