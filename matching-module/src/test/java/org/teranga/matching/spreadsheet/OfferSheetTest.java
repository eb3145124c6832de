package org.teranga.matching.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.RowContact;
import org.teranga.matching.spreadsheet.row.RowStatus;

class OfferSheetTest {
    private static final String HEADER =
            "id,kind,postcode,commune,country,capacity,shared,available_from,available_until,"
                    + "languages,conditions,host,received_at,email,phone\n";
    private static final Gazetteer PLACES = new Gazetteer() {
        private final Map<String, Point> postcodes =
                Map.of("31000", new Point(43.6, 1.44), "31300", new Point(43.6, 1.4), "01000", new Point(46.2, 5.2));
        private final Map<String, Point> communes =
                Map.of("31555", new Point(43.6, 1.44), "2A004", new Point(41.9, 8.7));

        @Override
        public Optional<Point> commune(String insee) {
            return Optional.ofNullable(communes.get(insee));
        }

        @Override
        public Optional<Point> postcode(String postcode) {
            return Optional.ofNullable(postcodes.get(postcode));
        }
    };

    private final Map<String, OfferRow> offers = new LinkedHashMap<>();

    private SheetReport read(byte[] file) throws IOException {
        return OfferSheet.read(
                SheetSource.of(file),
                SheetLimits.OWN_FILE,
                PLACES,
                row -> offers.put(row.key().value(), row));
    }

    private SheetReport messy() throws IOException {
        try (var file = OfferSheetTest.class.getResourceAsStream("offers-messy.csv")) {
            return read(Objects.requireNonNull(file).readAllBytes());
        }
    }

    private CellFault onlyFault(String row) throws IOException {
        SheetReport report = read((HEADER + row + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(report.rows()).hasSize(1);
        assertThat(report.rows().getFirst().errors()).hasSize(1);
        return report.rows().getFirst().errors().getFirst();
    }

    @Test
    void whatAnAssociationHasIsReadAndSaidHow() throws IOException {
        SheetReport report = messy();
        assertThat(report.format().separator()).isEqualTo(';');
        assertThat(report.format().charset().name()).isEqualTo("windows-1252");
        assertThat(report.dayFirst()).isTrue();
        assertThat(report.remarks()).containsExactly("remarques", "suivi par");
        assertThat(report.accepted()).isEqualTo(6);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(4);
        assertThat(report.total()).isEqualTo(12);
    }

    @Test
    void goodRowsStay() throws IOException {
        messy();
        OfferRow first = Objects.requireNonNull(offers.get("H-001"));
        assertThat(first.facts().capacity()).as("the later row holds").isEqualTo(4);
        assertThat(first.facts().kind()).isEqualTo(Kind.HOUSING);
        assertThat(first.facts().from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(first.facts().until()).isNull();
        assertThat(first.facts().interests()).containsExactly("cuisine", "cinéma");
        assertThat(first.facts().conditions()).containsExactly(Condition.NO_SMOKING);
        assertThat(first.receivedAt()).isEqualTo(Instant.parse("2026-03-12T17:42:00Z"));
        assertThat(first.contact()).isEqualTo(new RowContact("Élodie Lefèvre", "elodie@example.org", "+33639980001"));
        assertThat(first.remarks()).containsEntry("remarques", "finalement quatre places");
        OfferRow second = Objects.requireNonNull(offers.get("H-002"));
        assertThat(second.place().postcode()).isEqualTo("01000");
        assertThat(second.facts().host()).isEqualTo(Host.SINGLE_WOMAN);
        assertThat(second.contact().name()).isEqualTo("Zoé Œuvrard");
        assertThat(second.contact().phone()).isEqualTo("+33639980002");
        OfferRow shared = Objects.requireNonNull(offers.get("H-004"));
        assertThat(shared.facts().shared()).isTrue();
        assertThat(shared.facts().conditions()).containsExactly(Condition.STEP_FREE);
        OfferRow corsican = Objects.requireNonNull(offers.get("H-008"));
        assertThat(corsican.facts().place()).isEqualTo(new Point(41.9, 8.7));
        assertThat(corsican.contact().name())
                .as("the apostrophe of an export is taken back")
                .isEqualTo("=Sarah");
        OfferRow belgian = Objects.requireNonNull(offers.get("H-009"));
        assertThat(belgian.place().country()).isEqualTo("BE");
        assertThat(belgian.facts().place()).isNull();
    }

    @Test
    void aRowWithoutAnIdIsKnownAgainByItsContent() throws IOException {
        messy();
        List<OfferRow> buddies = offers.values().stream()
                .filter(row -> row.facts().kind() == Kind.BUDDY)
                .toList();
        assertThat(buddies).hasSize(1);
        assertThat(buddies.getFirst().key().id()).isNull();
        assertThat(buddies.getFirst().key().value()).hasSize(20);
        assertThat(buddies.getFirst().key().content())
                .startsWith(buddies.getFirst().key().value());
    }

    @Test
    void everyFaultIsToldWithLineColumnAndValue() throws IOException {
        SheetReport report = messy();
        assertThat(report.rows().stream().filter(row -> row.status() == RowStatus.REJECTED))
                .flatExtracting(row -> row.errors().stream()
                        .map(fault -> tuple(row.line(), fault.column(), fault.value()))
                        .toList())
                .containsExactlyInAnyOrder(
                        tuple(6L, "capacity", "huit"),
                        tuple(8L, "postcode", "99999"),
                        tuple(12L, "available_from", "31/02/2026"),
                        tuple(12L, "conditions", "pas d’enfants"),
                        tuple(12L, "email", "pas-une-adresse"),
                        tuple(12L, "phone", "12"),
                        tuple(13L, "kind", "logement"),
                        tuple(13L, "shared", "peut-être"),
                        tuple(13L, "available_until", "01/08/2026"),
                        tuple(13L, "languages", "français"),
                        tuple(13L, "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "1,,31000,,,2!kind!housing, language, legal, employment, buddy or project",
                "1,housing,ABCDE,,,2!postcode!a French postcode, such as 31000; for a CEDEX that of the commune",
                "1,housing,,00000,,2!commune!the INSEE code of a commune, such as 31555",
                "1,housing,31000,,,-1!capacity!a whole number from 0 to 10000",
                "1,housing,31000,,,99999999999!capacity!a whole number from 0 to 10000",
                "1,housing,31000,,,2,,2026-13-01!available_from!a day such as 2026-03-31 or 31/03/2026",
                "1,housing,31000,,,2,,0026-01-01!available_from!a day such as 2026-03-31 or 31/03/2026",
                "1,housing,31000,,Frankreich,2!country!a country's code of two letters, such as FR",
                "1,housing,31000,,,2,,,,,,,hier!received_at!a day or a moment such as 2026-03-31T14:05:00Z or 31/03/2026 14:05"
            })
    void aFaultSaysWhatWouldBeRight(String row, String column, String right) throws IOException {
        CellFault fault = onlyFault(row);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.message()).isEqualTo(right);
        assertThat(fault.key()).startsWith("sheet.cell.");
    }

    @Test
    void blankCellsAreNoFault() throws IOException {
        SheetReport report = read((HEADER + "1,housing,,,,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(Objects.requireNonNull(offers.get("1")).facts().capacity()).isNull();
    }

    @Test
    void aHeaderWithoutKindIsNoSheetOfOffers() {
        assertThatThrownBy(() -> read("id,postcode\n1,31000\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessage("the header lacks the column kind; it has id, postcode");
    }

    @Test
    void needsAreReadLikewise() throws IOException {
        Map<String, NeedRow> needs = new LinkedHashMap<>();
        try (var file = OfferSheetTest.class.getResourceAsStream("needs-messy.csv")) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            SheetReport report = NeedSheet.read(
                    SheetSource.of(bytes),
                    SheetLimits.OWN_FILE,
                    PLACES,
                    row -> needs.put(row.key().value(), row));
            assertThat(report.accepted()).isEqualTo(2);
            assertThat(report.rows().getFirst().errors())
                    .extracting(CellFault::value)
                    .containsExactly("15 km");
        }
        NeedRow family = Objects.requireNonNull(needs.get("B-1"));
        assertThat(family.facts().household().persons()).isEqualTo(3);
        assertThat(family.facts().radiusKm()).isEqualTo(20);
        assertThat(family.facts().waitingSince()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(Objects.requireNonNull(needs.get("B-2")).facts().household().persons())
                .as("blank children are not none")
                .isNull();
    }
}
