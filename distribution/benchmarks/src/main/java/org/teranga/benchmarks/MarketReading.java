package org.teranga.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.HelpColumns;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.FrenchLevel;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.synthetic.SyntheticMarket;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/** A synthetic market of homes, as the engine sees it: each for one household where nothing else is asked. */
final class MarketReading {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** One in so many needs and offers is of lessons. */
    private static final int ONE_IN = 3;

    private MarketReading() {}

    static Market of(Size size) {
        return of(size, Integer.MAX_VALUE);
    }

    /** A market in which nobody looks further away than so many kilometres. */
    static Market of(Size size, int mostKm) {
        return of(size, 0, mostKm);
    }

    /**
     * A market in which some homes are shared.
     *
     * @param shared how many of a thousand homes
     */
    static Market withShared(Size size, int shared) {
        return of(size, shared, Integer.MAX_VALUE);
    }

    /** A market in which a third of all is lessons, near or by a screen, at some level and for some hours, and the rest is homes. */
    static Market withTutors(Size size, int mostKm) {
        Market homes = of(size, mostKm);
        List<NeedFacts> needs = new ArrayList<>();
        for (int need = 0; need < homes.needs().size(); need++) {
            NeedFacts facts = homes.needs().facts(need);
            needs.add(need % ONE_IN == 0 ? tutored(facts, need) : facts);
        }
        List<OfferFacts> offers = new ArrayList<>();
        for (int rank = 0; rank < homes.offers().size(); rank++) {
            OfferFacts facts = homes.offers().facts(homes.offerOfRank(rank));
            offers.add(rank % ONE_IN == 0 ? tutor(facts, rank) : facts);
        }
        return Market.of(needs, offers, TODAY);
    }

    private static NeedFacts tutored(NeedFacts need, int row) {
        return new NeedFacts(
                need.id(),
                Kind.LANGUAGE,
                need.place(),
                need.radiusKm(),
                need.household(),
                need.languages(),
                need.interests(),
                need.skills(),
                Set.of(),
                need.from(),
                need.durationDays(),
                need.waitingSince(),
                said(row / ONE_IN));
    }

    private static OfferFacts tutor(OfferFacts offer, int row) {
        return new OfferFacts(
                offer.id(),
                Kind.LANGUAGE,
                offer.place(),
                1,
                false,
                offer.from(),
                offer.until(),
                offer.languages(),
                offer.interests(),
                offer.skills(),
                Set.of(),
                offer.host(),
                said(row / ONE_IN));
    }

    /** One in ten would meet by a screen. */
    private static Map<String, String> said(int row) {
        List<String> hours = List.of("1", "2", "4", "8");
        return Map.of(
                HelpColumns.MEETS,
                row % 10 == 0 ? "both" : "in_person",
                HelpColumns.HOURS,
                hours.get(row % hours.size()),
                HelpColumns.LEVEL,
                FrenchLevel.values()[row / 4 % FrenchLevel.values().length].code());
    }

    private static Market of(Size size, int shared, int mostKm) {
        SyntheticMarket market = new SyntheticMarket(
                new SyntheticMarket.Settings(size.seed(), TODAY, Set.of(), Set.of("housing"), shared, 60));
        StringBuilder offers = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        try {
            market.writeOffers(size.offers(), offers);
            market.writeNeeds(size.needs(), needs);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory failed", impossible);
        }
        return Market.of(rows(needs, row -> need(row, mostKm)), rows(offers, MarketReading::offer), TODAY);
    }

    private static <T> List<T> rows(CharSequence sheet, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(sheet.toString()))) {
            return parser.stream().map(row).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory failed", impossible);
        }
    }

    private static OfferFacts offer(CSVRecord row) {
        return new OfferFacts(
                row.get("id"),
                Kind.HOUSING,
                place(row),
                Integer.valueOf(row.get("capacity")),
                row.get("shared").equals("yes"),
                LocalDate.parse(row.get("available_from")),
                day(row.get("available_until")),
                words(row, "languages"),
                words(row, "interests"),
                words(row, "skills"),
                flags(Condition.class, row.get("conditions")),
                constant(Host.class, row.get("host")));
    }

    private static NeedFacts need(CSVRecord row, int mostKm) {
        return new NeedFacts(
                row.get("id"),
                Kind.HOUSING,
                place(row),
                Integer.valueOf(Math.min(mostKm, Integer.parseInt(row.get("radius_km")))),
                new MarketHousehold(
                        Integer.valueOf(row.get("adults")),
                        Integer.valueOf(row.get("children")),
                        constant(Composition.class, row.get("composition"))),
                words(row, "languages"),
                words(row, "interests"),
                words(row, "skills"),
                flags(Requirement.class, row.get("requires")),
                LocalDate.parse(row.get("from")),
                Integer.valueOf(row.get("duration_days")),
                LocalDate.parse(row.get("waiting_since")));
    }

    private static Point place(CSVRecord row) {
        Commune commune = Communes.load().byInsee(row.get("commune")).orElseThrow();
        return new Point(commune.latitude(), commune.longitude());
    }

    private static List<String> words(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split("\\|"));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static <E extends Enum<E>> Set<E> flags(Class<E> type, String cell) {
        Set<E> flags = EnumSet.noneOf(type);
        for (String word : cell.isEmpty() ? new String[0] : cell.split("\\|")) {
            flags.add(constant(type, word));
        }
        return flags;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
