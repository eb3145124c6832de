package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.Composition;
import org.teranga.matching.engine.market.Condition;
import org.teranga.matching.engine.market.Host;
import org.teranga.matching.engine.market.Household;
import org.teranga.matching.engine.market.Kind;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.OfferFacts;
import org.teranga.matching.engine.market.Point;
import org.teranga.matching.engine.market.Requirement;
import org.teranga.matching.spreadsheet.Sheet;
import org.teranga.matching.spreadsheet.SheetLimits;
import org.teranga.matching.spreadsheet.SheetRow;
import org.teranga.matching.spreadsheet.SheetSource;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/**
 * Reads the spreadsheets of a market. A row's key is its id, else the hash of its content; a later row of the same key takes the place of
 * the earlier. The day up to which waiting counts is the latest day on which anybody came, so that the same files give the same plan
 * whenever they are read.
 */
final class MarketFiles {
    private static final Set<String> OFFER_COLUMNS = Set.of(
            "id",
            "kind",
            "postcode",
            "commune",
            "country",
            "capacity",
            "shared",
            "available_from",
            "available_until",
            "languages",
            "interests",
            "skills",
            "conditions",
            "host",
            "received_at",
            "name",
            "email",
            "phone");
    private static final Set<String> NEED_COLUMNS = Set.of(
            "id",
            "kind",
            "postcode",
            "commune",
            "radius_km",
            "adults",
            "children",
            "composition",
            "languages",
            "interests",
            "skills",
            "requires",
            "from",
            "duration_days",
            "waiting_since",
            "name",
            "email",
            "phone");
    private static final int MOST_PERSONS = 10_000;
    private static final int FARTHEST_KM = 20_100;
    private static final int LONGEST_DAYS = 36_500;

    private final Communes communes = Communes.load();
    private final Faults faults;
    private LocalDate latest = LocalDate.EPOCH;

    MarketFiles(Faults faults) {
        this.faults = faults;
    }

    Market read(Path offers, Path needs) throws IOException {
        List<OfferFacts> offerFacts = rows(offers, OFFER_COLUMNS, this::offer);
        List<NeedFacts> needFacts = rows(needs, NEED_COLUMNS, this::need);
        return Market.of(needFacts, offerFacts, latest);
    }

    private <T> List<T> rows(Path file, Set<String> columns, Function<SheetRow, T> read) throws IOException {
        Map<String, T> byKey = new LinkedHashMap<>();
        try (Sheet sheet = Sheet.open(SheetSource.of(file), SheetLimits.OWN_FILE, columns)) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                try {
                    byKey.put(key(row.get()), read.apply(row.get()));
                } catch (CellFault fault) {
                    faults.add(file.getFileName() + " " + fault.getMessage());
                }
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private OfferFacts offer(SheetRow row) {
        Cells cells = new Cells(row);
        arrived(cells.day("received_at"));
        LocalDate from = cells.day("available_from");
        LocalDate until = cells.day("available_until");
        if (from != null && until != null && until.isBefore(from)) {
            throw cells.fault("available_until", "a day on or after " + from + " is expected");
        }
        return new OfferFacts(
                key(row),
                kind(cells),
                place(cells),
                cells.number("capacity", MOST_PERSONS),
                cells.truth("shared"),
                from,
                until,
                cells.words("languages"),
                cells.words("interests"),
                cells.words("skills"),
                cells.codes("conditions", Condition.class, Condition::code),
                cells.code("host", Host.class, Host::code));
    }

    private NeedFacts need(SheetRow row) {
        Cells cells = new Cells(row);
        LocalDate waitingSince = cells.day("waiting_since");
        arrived(waitingSince);
        return new NeedFacts(
                key(row),
                kind(cells),
                place(cells),
                cells.number("radius_km", FARTHEST_KM),
                new Household(
                        cells.number("adults", MOST_PERSONS),
                        cells.number("children", MOST_PERSONS),
                        cells.code("composition", Composition.class, Composition::code)),
                cells.words("languages"),
                cells.words("interests"),
                cells.words("skills"),
                cells.codes("requires", Requirement.class, Requirement::code),
                cells.day("from"),
                cells.number("duration_days", LONGEST_DAYS),
                waitingSince);
    }

    private static Kind kind(Cells cells) {
        Kind kind = cells.code("kind", Kind.class, Kind::code);
        if (kind == null) {
            throw cells.fault(
                    "kind", "one of " + Stream.of(Kind.values()).map(Kind::code).toList() + " is expected");
        }
        return kind;
    }

    private @Nullable Point place(Cells cells) {
        String insee = cells.text("commune");
        String postcode = cells.text("postcode");
        String country = cells.text("country");
        if (insee.isEmpty() && postcode.isEmpty() || !country.isEmpty() && !country.equalsIgnoreCase("FR")) {
            return null;
        }
        Optional<Commune> commune = insee.isEmpty()
                ? communes.byPostcode(postcode).stream().max(Comparator.comparingInt(Commune::population))
                : communes.byInsee(insee);
        return commune.map(found -> new Point(found.latitude(), found.longitude()))
                .orElseThrow(() -> insee.isEmpty()
                        ? cells.fault("postcode", "a postcode of France is expected, as 31000")
                        : cells.fault("commune", "an INSEE code is expected, as 31555"));
    }

    private void arrived(@Nullable LocalDate day) {
        if (day != null && day.isAfter(latest)) {
            latest = day;
        }
    }

    private static String key(SheetRow row) {
        String id = row.cell("id");
        if (!id.isEmpty()) {
            return id;
        }
        String content = new TreeMap<>(row.cells()) + " " + new TreeMap<>(row.remarks());
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
