package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.OtherNames;
import org.teranga.matching.spreadsheet.row.RowCells;
import org.teranga.matching.spreadsheet.row.RowContact;
import org.teranga.matching.spreadsheet.row.RowKey;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.spreadsheet.row.Whereabouts;
import org.teranga.platform.form.Values;

/** A spreadsheet of offers. */
public final class OfferSheet {
    private static final Set<String> COLUMNS = OtherNames.with(OfferFields.SHEET.names(), OfferFields.OTHER_NAMES);

    /** The largest capacity that is taken for one. */
    static final int MOST_PERSONS = 10_000;

    private OfferSheet() {}

    /**
     * Reads offers; memory is needed for one row at a time, and for the keys of all.
     *
     * @param gazetteer where communes and postcodes are
     * @param taker     takes each offer that can be read; one with the key of an earlier one replaces it
     * @return how the file was read
     * @throws UnreadableSheet where it is no spreadsheet of offers, or passes a limit
     * @throws IOException     where the bytes cannot be read
     */
    public static SheetReport read(
            SheetSource source, SheetLimits limits, Gazetteer gazetteer, Consumer<OfferRow> taker) throws IOException {
        return read(Sheet.open(source, limits, COLUMNS), gazetteer, taker);
    }

    /** As {@link #read(SheetSource, SheetLimits, Gazetteer, Consumer)}, of a file whose columns mean what somebody has said. */
    public static SheetReport read(MeantSheet meant, SheetLimits limits, Gazetteer gazetteer, Consumer<OfferRow> taker)
            throws IOException {
        return read(Sheet.open(meant, limits, COLUMNS), gazetteer, taker);
    }

    private static SheetReport read(Sheet sheet, Gazetteer gazetteer, Consumer<OfferRow> taker) throws IOException {
        return TypedSheet.read(sheet, (row, cells) -> offer(row, cells, gazetteer), OfferRow::key, taker, Signs.OFFERS);
    }

    private static OfferRow offer(SheetRow row, RowCells cells, Gazetteer gazetteer) {
        RowKey key = RowKey.of(row, cells);
        Whereabouts place = Whereabouts.of(cells, gazetteer);
        Values answers = cells.answers(OfferFields.QUESTIONS);
        return new OfferRow(
                key,
                facts(key.value(), cells, place).answering(KindQuestion.compared(OfferFields.QUESTIONS, answers)),
                answers,
                place,
                cells.moment("received_at"),
                RowContact.of(cells),
                row.remarks());
    }

    private static OfferFacts facts(String id, RowCells cells, Whereabouts place) {
        return new OfferFacts(
                id,
                kind(cells),
                place.point(),
                cells.whole("capacity", MOST_PERSONS),
                cells.yes("shared"),
                cells.day("available_from"),
                cells.dayAfter("available_until", "available_from"),
                cells.languages("languages"),
                cells.words("interests"),
                cells.words("skills"),
                cells.choices("conditions", Condition.class),
                cells.choice("host", Host.class));
    }

    /** The kind; where there is none, the row has a fault, and what is answered does not matter. */
    static Kind kind(RowCells cells) {
        Kind kind = cells.choice("kind", Kind.class);
        if (kind == null && cells.text("kind") == null) {
            cells.fault("kind", "", "sheet.cell.kind", "housing, language, legal, employment, buddy or project");
        }
        return kind == null ? Kind.HOUSING : kind;
    }
}
