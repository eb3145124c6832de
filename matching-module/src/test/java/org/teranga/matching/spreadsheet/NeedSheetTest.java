package org.teranga.matching.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.platform.geography.Communes;

/** The columns that came later: without them everything is as it was. */
class NeedSheetTest {
    @Test
    void agesCountTheHouseholdAndAreKept() throws IOException {
        NeedRow row = one("id,kind,postcode,ages,composition\nN1,housing,31000,34|31|7|0,family\n");
        assertThat(row.ages()).containsExactly(34, 31, 7, 0);
        assertThat(row.facts().household().adults()).isEqualTo(2);
        assertThat(row.facts().household().children()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"34|7,2,1", "34|7,1,0", "old,1,1", "34|7|130,1,2", "7,1,1"})
    void agesThatContradictOrCannotBeReadAreAFaultWithTheirColumn(String ages, String adults, String children)
            throws IOException {
        SheetReport report = read(
                "id,kind,postcode,adults,children,ages\nN1,housing,31000," + adults + "," + children + "," + ages
                        + "\nN2,housing,31000,1,1,34|7\n",
                new ArrayList<>());
        assertThat(report.rows()).singleElement().satisfies(faulty -> {
            assertThat(faulty.line()).isEqualTo(2);
            assertThat(faulty.errors()).extracting("column").containsExactly("ages");
        });
    }

    @Test
    void aChildWhoCountsAsTheAdultOfItsRowIsNone() throws IOException {
        NeedRow row = one("id,kind,postcode,adults,children,ages\nN1,housing,31000,1,0,16\n");
        assertThat(row.facts().household().adults()).isZero();
        assertThat(row.facts().household().children()).isEqualTo(1);
    }

    @Test
    void whoHelpsIsReadUnderBothNamesAndARowIsKnownAgainByWhatStandsInTheFile() throws IOException {
        String rest = "kind,postcode,%s\nlegal,31000,%s\n";
        NeedRow ours = one(rest.formatted("helper", "woman"));
        NeedRow theirs = one(rest.formatted("helper_sex", "woman"));
        assertThat(theirs.answers().get(NeedFields.HELPER)).isEqualTo("woman");
        assertThat(theirs.facts().answers()).isEqualTo(ours.facts().answers());
        assertThat(theirs.remarks()).isEmpty();
        assertThat(theirs.key().content())
                .as("hashed under its own name")
                .isNotEqualTo(ours.key().content());
        assertThat(one(rest.formatted("helper_sex", "Femme")).answers().get(NeedFields.HELPER))
                .isEqualTo("woman");
    }

    @Test
    void aRowWithoutTheNewColumnsHasTheHashThatItHad() throws IOException {
        NeedRow row = one("kind,postcode,adults,children,note\nhousing,31000,2,1,près de l’école\n");
        assertThat(row.key().content()).isEqualTo("c5e3bb51b8cb9c9a89de86d36b5280bc3c1bffc16d2510e8f1e3a2899b667366");
        assertThat(row.ages()).isEmpty();
    }

    private static NeedRow one(String text) throws IOException {
        List<NeedRow> rows = new ArrayList<>();
        assertThat(read(text, rows).rows()).isEmpty();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static SheetReport read(String text, List<NeedRow> rows) throws IOException {
        return NeedSheet.read(
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                SheetLimits.UPLOAD,
                new CommunePlaces(Communes.load()),
                rows::add);
    }
}
