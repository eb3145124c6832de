package org.teranga.matching.spreadsheet.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.form.PeopleAges;

/**
 * Who stays together, as a row says it. Where it tells ages, it tells one for each of the people, and adults and children are counted by
 * them; numbers beside that say otherwise are a fault.
 *
 * @param said what the columns of numbers say
 * @param ages of each of the people; none where the row does not tell them
 */
public record HouseholdCells(MarketHousehold said, List<Integer> ages) {
    private static final int MOST_PERSONS = 1_000;

    /** Reads them. */
    public static HouseholdCells of(RowCells cells) {
        MarketHousehold said = new MarketHousehold(
                cells.whole("adults", MOST_PERSONS),
                cells.whole("children", MOST_PERSONS),
                cells.choice("composition", Composition.class));
        HouseholdCells read = new HouseholdCells(said, cells.ages("ages"));
        if (read.contradicts()) {
            int adults = PeopleAges.adults(read.ages);
            int children = PeopleAges.children(read.ages);
            cells.fault(
                    "ages",
                    String.join("|", read.ages.stream().map(Object::toString).toList()),
                    "sheet.cell.ages_count",
                    "the ages are those of " + adults + " adults and " + children
                            + " children; adults and children say otherwise",
                    adults,
                    children);
        }
        return read;
    }

    /** Who they are, counted by their ages where these are told. */
    public MarketHousehold counted() {
        return ages.isEmpty()
                ? said
                : new MarketHousehold(PeopleAges.adults(ages), PeopleAges.children(ages), said.composition());
    }

    /**
     * A child who counts as the adult of its own row is still a child alone, which is for others to refuse: there the ages tell everybody,
     * and nobody of them is an adult.
     */
    private boolean contradicts() {
        if (ages.isEmpty() || PeopleAges.adults(ages) == 0 && ages.size() >= persons()) {
            return false;
        }
        return differs(said.adults(), PeopleAges.adults(ages)) || differs(said.children(), PeopleAges.children(ages));
    }

    private int persons() {
        return (said.adults() == null ? 0 : said.adults()) + (said.children() == null ? 0 : said.children());
    }

    private static boolean differs(@Nullable Integer said, int counted) {
        return said != null && said != counted;
    }
}
