package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.HouseholdCells;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.spreadsheet.row.OtherNames;
import org.teranga.matching.spreadsheet.row.RowCells;
import org.teranga.matching.spreadsheet.row.RowContact;
import org.teranga.matching.spreadsheet.row.RowKey;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.spreadsheet.row.Whereabouts;
import org.teranga.platform.form.Values;

/** A spreadsheet of needs. */
public final class NeedSheet {
    private static final Set<String> COLUMNS = OtherNames.with(NeedFields.SHEET.names(), NeedFields.OTHER_NAMES);

    private static final int MOST_KM = 20_100;
    private static final int MOST_DAYS = 36_600;

    private NeedSheet() {}

    /**
     * Reads needs; memory is needed for one row at a time, and for the keys of all.
     *
     * @param gazetteer where communes and postcodes are
     * @param taker     takes each need that can be read; one with the key of an earlier one replaces it
     * @return how the file was read
     * @throws UnreadableSheet where it is no spreadsheet of needs, or passes a limit
     * @throws IOException     where the bytes cannot be read
     */
    public static SheetReport read(SheetSource source, SheetLimits limits, Gazetteer gazetteer, Consumer<NeedRow> taker)
            throws IOException {
        return read(Sheet.open(source, limits, COLUMNS), gazetteer, taker);
    }

    /** As {@link #read(SheetSource, SheetLimits, Gazetteer, Consumer)}, of a file whose columns mean what somebody has said. */
    public static SheetReport read(MeantSheet meant, SheetLimits limits, Gazetteer gazetteer, Consumer<NeedRow> taker)
            throws IOException {
        return read(Sheet.open(meant, limits, COLUMNS), gazetteer, taker);
    }

    private static SheetReport read(Sheet sheet, Gazetteer gazetteer, Consumer<NeedRow> taker) throws IOException {
        return TypedSheet.read(sheet, (row, cells) -> need(row, cells, gazetteer), NeedRow::key, taker, Signs.NEEDS);
    }

    private static NeedRow need(SheetRow row, RowCells cells, Gazetteer gazetteer) {
        RowKey key = RowKey.of(row, cells);
        Whereabouts place = Whereabouts.of(cells, gazetteer);
        Values answers = cells.answers(NeedFields.QUESTIONS);
        HouseholdCells household = HouseholdCells.of(cells);
        return new NeedRow(
                key,
                facts(key.value(), cells, place, household)
                        .answering(KindQuestion.compared(NeedFields.QUESTIONS, answers)),
                household.ages(),
                answers,
                place,
                RowContact.of(cells),
                row.remarks());
    }

    private static NeedFacts facts(String id, RowCells cells, Whereabouts place, HouseholdCells household) {
        return new NeedFacts(
                id,
                OfferSheet.kind(cells),
                place.point(),
                cells.whole("radius_km", MOST_KM),
                household.counted(),
                cells.languages("languages"),
                cells.words("interests"),
                cells.words("skills"),
                cells.choices("requires", Requirement.class),
                cells.day("from"),
                cells.whole("duration_days", MOST_DAYS),
                cells.day("waiting_since"));
    }
}
