package org.teranga.matching.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.matching.spreadsheet.row.Whereabouts;
import org.teranga.platform.geography.Communes;

/** 31100 is a postcode of Toulouse and the code of the commune of Calmont: what settles it is read, what nothing settles is asked about. */
class TwoPlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<Whereabouts> places = new ArrayList<>();
    private List<RowReport> reports = List.of();

    @Test
    void whatNothingSettlesIsAskedWithBothPlacesByName() throws IOException {
        read("Lieu", "commune", "31100");
        assertThat(places).isEmpty();
        assertThat(reports).hasSize(1);
        CellFault fault = reports.getFirst().errors().getFirst();
        assertThat(fault.key()).isEqualTo("sheet.cell.two_places");
        assertThat(fault.column()).isEqualTo("commune");
        assertThat(fault.arguments()).containsExactly("31100 Toulouse", "31560 Calmont");
    }

    @Test
    void eachOfTheTwoAnswersIsReadAsThatPlace() throws IOException {
        read("Lieu", "commune", "31100 Toulouse", "31560 Calmont");
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31555", "31100");
        read("Code", "postcode", "31100 Toulouse", "31560 Calmont");
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31555", "31100");
    }

    @Test
    void otherRowsOfTheColumnSettleIt() throws IOException {
        read("Lieu", "commune", "31100", "31000", "31200");
        assertThat(places).extracting(Whereabouts::commune).containsOnlyNulls();
        assertThat(places).extracting(Whereabouts::postcode).containsExactly("31100", "31000", "31200");
        read("Lieu", "commune", "31100", "31555");
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31100", "31555");
        read("Lieu", "commune", "31100", "31555", "31000");
        assertThat(places).as("they contradict each other").hasSize(2);
        assertThat(reports).hasSize(1);
    }

    @Test
    void theNameOfTheColumnSettlesIt() throws IOException {
        read("Code INSEE", "commune", "31100");
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31100");
        read("Code postal", "postcode", "31100", "31000", "31555");
        assertThat(places).extracting(Whereabouts::postcode).containsExactly("31100", "31000");
        assertThat(reports).as("a CEDEX is not guessed").hasSize(1);
        read("Code postal ville", "commune", "31100");
        assertThat(places).extracting(Whereabouts::postcode).containsExactly("31100");
    }

    @Test
    void whatWasSaidToBePostcodesAndHoldsOnlyCodesOfCommunesIsThat() throws IOException {
        read("Code", "postcode", "31100", "31555");
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31100", "31555");
        read("Code", "postcode", "31100");
        assertThat(places).extracting(Whereabouts::postcode).containsExactly("31100");
        read("Code", "postcode", "31100", "31555", "31000");
        assertThat(reports)
                .extracting(report -> report.errors().getFirst().key())
                .contains("sheet.cell.two_places");
    }

    @Test
    void theTownBesideSettlesIt() throws IOException {
        file("n,code,ville\n1,31100,Calmont\n2,31100,Toulouse\n", List.of("id", "postcode", "commune"));
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31100", "31555");
        file("n,lieu,cp\n1,31100,31560\n", List.of("id", "commune", "postcode"));
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31100");
    }

    @Test
    void aCodeWithItsNameIsNoPostcodeOfAnotherTown() throws IOException {
        read("Lieu", "commune", "13001 Aix-en-Provence", "13001 Marseille");
        assertThat(places).extracting(Whereabouts::commune).containsExactly("13001", "13055");
    }

    @Test
    void ourOwnColumnsSayCodesWhereTheyBelong() throws IOException {
        file("id,commune\n1,31100\n", List.of());
        assertThat(places).extracting(Whereabouts::commune).containsExactly("31100");
        file("id,postcode\n1,31100\n", List.of());
        assertThat(places).extracting(Whereabouts::postcode).containsExactly("31100");
    }

    @Test
    void whatIsBothOfOnePlaceIsNotAskedAbout() throws IOException {
        read("Lieu", "commune", "75056", "97120");
        assertThat(reports).isEmpty();
    }

    private void read(String name, String meaning, String... cells) throws IOException {
        StringBuilder text = new StringBuilder("n," + name + "\n");
        for (int k = 0; k < cells.length; k++) {
            text.append(k).append(',').append(cells[k]).append('\n');
        }
        file(text.toString(), List.of("id", meaning));
    }

    private void file(String text, List<String> meanings) throws IOException {
        places.clear();
        ColumnMeanings meant = new ColumnMeanings(meanings, "housing", ValueMeanings.COMMON.on(TODAY));
        MeantSheet sheet = new MeantSheet(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), meant);
        SheetReport report = OfferSheet.read(
                sheet,
                SheetLimits.UPLOAD,
                new CommunePlaces(Communes.load()),
                (OfferRow row) -> places.add(row.place()));
        reports = report.rows();
    }
}
