package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.platform.geography.Communes;

/**
 * The spreadsheets of {@code match} as a market. Waiting counts up to the latest day on which a need began to wait or an offer came in,
 * and not to the day of the run, so that the same files always give the same plan.
 *
 * @param market   needs and offers
 * @param warnings a line for each file of which rows were left out
 */
record Input(Market market, List<String> warnings) {
    static Input read(Path offersFile, Path needsFile) {
        CommunePlaces places = new CommunePlaces(Communes.load());
        Map<String, OfferFacts> offers = new LinkedHashMap<>();
        Map<String, NeedFacts> needs = new LinkedHashMap<>();
        LocalDate[] latest = {LocalDate.EPOCH};
        SheetReport offersReport = read(
                offersFile,
                source -> OfferSheet.read(
                        source,
                        SheetLimits.OWN_FILE,
                        places,
                        row -> offers.put(row.key().value(), row.facts())));
        SheetReport needsReport = read(
                needsFile,
                source -> NeedSheet.read(
                        source,
                        SheetLimits.OWN_FILE,
                        places,
                        row -> needs.put(row.key().value(), row.facts())));
        needs.values().stream()
                .map(NeedFacts::waitingSince)
                .filter(Objects::nonNull)
                .forEach(day -> latest[0] = day.isAfter(latest[0]) ? day : latest[0]);
        List<String> warnings = Stream.concat(warning(offersFile, offersReport), warning(needsFile, needsReport))
                .toList();
        Market market = Market.of(List.copyOf(needs.values()), List.copyOf(offers.values()), latest[0]);
        return new Input(market, warnings);
    }

    private interface FormReader {
        SheetReport of(SheetSource source) throws IOException;
    }

    private static SheetReport read(Path file, FormReader reading) {
        try {
            SheetReport report = reading.of(SheetSource.of(file));
            if (report.total() > 0 && report.rejected() == report.total()) {
                throw new LaunchFailed(firstFault(file, report));
            }
            return report;
        } catch (UnreadableSheet unreadable) {
            throw new LaunchFailed(file + ": " + unreadable.getMessage(), unreadable);
        } catch (IOException failure) {
            throw new LaunchFailed("cannot read " + file + ": " + Reasons.of(failure), failure);
        }
    }

    private static Stream<String> warning(Path file, SheetReport report) {
        return report.rejected() == 0 ? Stream.of() : Stream.of(firstFault(file, report));
    }

    private static String firstFault(Path file, SheetReport report) {
        RowReport row = report.rows().stream()
                .filter(one -> one.status() == RowStatus.REJECTED)
                .findFirst()
                .orElseThrow();
        CellFault fault = row.errors().getFirst();
        return file + ": " + report.rejected() + " of " + report.total() + " rows left out; the first is line "
                + row.line() + ", " + (fault.column().isEmpty() ? "the end" : fault.column()) + " \"" + fault.value()
                + "\": " + fault.message();
    }
}
