package org.teranga.matching.spreadsheet.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetHead;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.platform.geography.Communes;

class ColumnMeaningsTest {
    private static final String FILE = """
            Réf;CP;Places;Commentaire;kind;Secret
            A1;31000;3;deux chats;grande maison;x
            A2;1000;2;;;
            ;;;;;
            """;

    @Test
    void aFileIsReadAsSomebodyHasSaid() throws IOException {
        List<OfferRow> offers = new ArrayList<>();
        SheetReport report = read(
                new ColumnMeanings(
                        List.of("id", "postcode", "capacity", ColumnMeanings.REMARK, ColumnMeanings.REMARK, "-"),
                        "housing"),
                offers);
        assertThat(report.rejected()).isZero();
        assertThat(report.remarks()).containsExactly("commentaire", "kind *");
        assertThat(offers).extracting(offer -> offer.facts().kind()).containsExactly(Kind.HOUSING, Kind.HOUSING);
        assertThat(offers.getFirst().facts().capacity()).isEqualTo(3);
        assertThat(offers.getFirst().remarks()).containsOnlyKeys("commentaire", "kind *");
        assertThat(offers.getLast().place().postcode()).isEqualTo("01000");
    }

    @Test
    void withoutAKindTheFileIsRefused() {
        ColumnMeanings none = new ColumnMeanings(List.of("id", "postcode", "capacity", "", "", ""), "");
        assertThat(none.tellKind()).isFalse();
        assertThatThrownBy(() -> read(none, new ArrayList<>()))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        refused -> assertThat(refused.key()).isEqualTo("sheet.column_missing"));
    }

    @Test
    void whatTwoColumnsClaimIsTold() {
        assertThat(new ColumnMeanings(List.of("id", "name", "name", "", "", "-", "-"), "").claimedTwice())
                .containsExactly("name");
    }

    @Test
    void theHeadShowsSomeOfEachColumnOnce() throws IOException {
        SheetHead head = SheetHead.of(source(), SheetLimits.UPLOAD);
        assertThat(head.columns()).containsExactly("réf", "cp", "places", "commentaire", "kind", "secret");
        assertThat(head.samples().get(1)).containsExactly("31000", "1000");
        assertThat(head.samples().get(3)).containsExactly("deux chats");
    }

    private static SheetReport read(ColumnMeanings meanings, List<OfferRow> into) throws IOException {
        return OfferSheet.read(
                new MeantSheet(source(), meanings), SheetLimits.UPLOAD, new CommunePlaces(Communes.load()), into::add);
    }

    private static SheetSource source() {
        return SheetSource.of(FILE.getBytes(StandardCharsets.UTF_8));
    }
}
