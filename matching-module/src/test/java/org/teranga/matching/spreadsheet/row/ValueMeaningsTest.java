package org.teranga.matching.spreadsheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.testing.ProcessorTime;

class ValueMeaningsTest {
    /** As the treasurer of an association keeps it. */
    private static final String FRENCH = """
            N°;Type;Ville;CP;Places;Langues;Contraintes;Profil;Partagé
            1;Chambre;Tournefeuille;;2;français, arabe;Pas d'animaux / non-fumeur;Famille;oui
            2;HÉBERGEMENT;st-gaudens;;1;Anglais et dari;aucune;Femme seule;Non
            3;Cours de français;TOULOUSE CEDEX 5;31000;4;fr | tigrinya;;Asso;
            4;Parrainage;L'Isle-Jourdain;32600;1;espagnol;;couple;x
            5;Logement;Saint-Denis;93200;1;pachto;Femmes uniquement;Piaule;
            """;

    private static final ColumnMeanings MEANT = new ColumnMeanings(
            List.of("id", "kind", "commune", "postcode", "capacity", "languages", "conditions", "host", "shared"), "");

    @Test
    void aSheetAsAnAssociationHasItIsUnderstood() throws IOException {
        List<OfferRow> offers = new ArrayList<>();
        SheetReport report = read(FRENCH, MEANT.with(ValueMeanings.COMMON), offers);
        assertThat(report.rows()).extracting(RowReport::line).containsExactly(6L);
        assertThat(offers)
                .extracting(offer -> offer.facts().kind())
                .containsExactly(Kind.HOUSING, Kind.HOUSING, Kind.LANGUAGE, Kind.BUDDY);
        assertThat(offers)
                .extracting(offer -> offer.place().commune())
                .containsExactly("31557", "31483", "31555", "32160");
        assertThat(offers.get(2).place().postcode()).isEqualTo("31000");
        assertThat(offers)
                .extracting(offer -> offer.facts().languages())
                .containsExactly(List.of("fr", "ar"), List.of("en", "prs"), List.of("fr", "ti"), List.of("es"));
        assertThat(offers.getFirst().facts().conditions())
                .containsExactlyInAnyOrder(Condition.NO_PETS, Condition.NO_SMOKING);
        assertThat(offers.get(1).facts().conditions()).isEmpty();
        assertThat(offers)
                .extracting(offer -> offer.facts().host())
                .containsExactly(Host.FAMILY, Host.SINGLE_WOMAN, Host.ORGANISATION, Host.COUPLE);
        assertThat(offers).extracting(offer -> offer.facts().shared()).containsExactly(true, false, false, true);
    }

    @Test
    void whatNobodyCouldKnowIsCountedAndWhatSomebodyHasSaidCounts() throws IOException {
        String sheet = "kind,commune,postcode,capacity,languages\n" + "Piaule,31555,,1,klingon\n".repeat(3)
                + "piaule !,Sainte-Colombe,,2,fr\n";
        ColumnMeanings asked = new ColumnMeanings(List.of(), "", ValueMeanings.COMMON);
        SheetValues found = SheetValues.of(
                new MeantSheet(SheetSource.of(sheet.getBytes(StandardCharsets.UTF_8)), asked),
                OfferFields.SHEET.names(),
                SheetLimits.UPLOAD);
        assertThat(found.unknown())
                .extracting(SheetValues.Word::column, SheetValues.Word::word, SheetValues.Word::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("kind", "Piaule", 4),
                        org.assertj.core.api.Assertions.tuple("languages", "klingon", 3),
                        org.assertj.core.api.Assertions.tuple("commune", "Sainte-Colombe", 1));
        Map<String, String> said =
                Map.of("kind piaule", "housing", "languages klingon", "", "commune sainte colombe", "69189");
        List<OfferRow> offers = new ArrayList<>();
        SheetReport report = read(
                sheet,
                asked.with(ValueMeanings.said((column, word) -> Optional.ofNullable(said.get(column + " " + word)))),
                offers);
        assertThat(report.rejected()).isZero();
        assertThat(offers.getLast().place().commune()).isEqualTo("69189");
        assertThat(offers.getFirst().facts().languages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind,une chambre,housing",
        "kind,غرفة,housing",
        "kind,سكن,housing",
        "composition,femme seule,single_woman",
        "composition,Mère avec enfants,woman_with_children",
        "composition,أسرة,family",
        "conditions,NON-FUMEUR,no_smoking",
        "languages,Français,fr",
        "languages,العربية,ar",
        "languages,عربي,ar",
        "languages,Pashto,ps",
        "languages,Dari,prs",
        "languages,Ukrainian,uk",
        "languages,українська,uk",
        "languages,Soninké,snk",
        "shared,نعم,yes",
        "host,Mairie,organisation"
    })
    void commonWordsAreUnderstood(String column, String word, String code) {
        assertThat(ValueWords.code(column, word)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "kind,aide",
        "composition,famille monoparentale",
        "kind,${1+1}",
        "languages,xx",
        "languages,JB",
        "shared,peut-être"
    })
    void whatCouldMeanAnythingIsAsked(String column, String word) {
        assertThat(ValueWords.code(column, word)).isEmpty();
    }

    @Test
    void whatIsACodeAlreadyStaysToTheLetterSoThatRowsAreKnownAgain() {
        Map<String, String> row = Map.of(
                "kind",
                "Housing",
                "languages",
                "fr | prs",
                "conditions",
                "no-pets|step free",
                "shared",
                "oui",
                "host",
                "Single Woman");
        assertThat(ValueMeanings.COMMON.coded(row, ValueMeanings.Listener.NOBODY))
                .isEqualTo(row);
    }

    @Test
    void programsSayCodes() {
        Map<String, String> row = Map.of("kind", "Chambre", "commune", "Toulouse");
        assertThat(ValueMeanings.STRICT.coded(row, ValueMeanings.Listener.NOBODY))
                .isSameAs(row);
    }

    @Test
    void everyTownIsFoundByItsNameAndPostcode() {
        int wrong = 0;
        for (Commune town : Communes.load().all().stream()
                .filter(one -> !one.postcodes().isEmpty())
                .limit(5_000)
                .toList()) {
            Map<String, String> coded = ValueMeanings.COMMON.coded(
                    Map.of(
                            "commune",
                            town.name().toUpperCase(java.util.Locale.FRENCH),
                            "postcode",
                            town.postcodes().getFirst()),
                    ValueMeanings.Listener.NOBODY);
            wrong += town.insee().equals(coded.get("commune")) ? 0 : 1;
        }
        assertThat(wrong).isLessThan(5);
    }

    @Test
    void aHostileSheetCostsLittleAndDoesNothing() throws IOException {
        StringBuilder sheet = new StringBuilder("kind,commune,languages,conditions\n");
        String[] hostile = {
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "${T(java.lang.Runtime)}",
            "'; drop table offer; --",
            "../../etc/passwd",
            "\u202Eevil"
        };
        for (int i = 0; i < 20_000; i++) {
            sheet.append(hostile[i % hostile.length])
                    .append(i)
                    .append(',')
                    .append("x".repeat(i % 300))
                    .append(",a")
                    .append(i)
                    .append(",|;|;|\n");
        }
        Duration begun = ProcessorTime.soFar();
        SheetValues found = SheetValues.of(
                new MeantSheet(
                        SheetSource.of(sheet.toString().getBytes(StandardCharsets.UTF_8)),
                        new ColumnMeanings(List.of(), "", ValueMeanings.COMMON)),
                OfferFields.SHEET.names(),
                SheetLimits.UPLOAD);
        assertThat(found.unknown()).hasSize(SheetValues.MOST);
        assertThat(found.more()).isPositive();
        assertThat(ProcessorTime.since(begun)).isLessThan(Duration.ofSeconds(20));
    }

    private static SheetReport read(String sheet, ColumnMeanings meanings, List<OfferRow> offers) throws IOException {
        return OfferSheet.read(
                new MeantSheet(SheetSource.of(sheet.getBytes(StandardCharsets.UTF_8)), meanings),
                SheetLimits.UPLOAD,
                new CommunePlaces(Communes.load()),
                offers::add);
    }

    @Test
    void everyCodeIsAWordForItself() {
        Stream.of(OfferFields.SHEET, NeedFields.SHEET)
                .flatMap(columns -> columns.fields().stream())
                .filter(field -> field.type() instanceof FieldType.Choice)
                .forEach(field -> ((FieldType.Choice) field.type())
                        .codes()
                        .forEach(code -> assertThat(ValueWords.code(field.name(), code))
                                .as(field.name())
                                .contains(code)));
    }
}
