package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;

/** What somebody can do, and how well: asked of offers for a project or for work, everywhere a field of an offer is. */
@Assembled
class SkillsOfVolunteersTest {
    @Inject
    private Caseworker staff;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = staff.open(Role.CASEWORKER);
    }

    @Test
    void theFormAsksThemOneByOneWithNamesToChooseFrom() {
        String project = read("/fr/offer?kind=project");
        assertThat(project)
                .contains(
                        "name=\"skill_levels\"",
                        "<option value=\"comptabilité\">",
                        "Dans combien de projets à la fois",
                        "Ce qui vous tient à cœur",
                        "name=\"hours_a_month\"",
                        "name=\"meets\"")
                .doesNotContain("⟦");
        assertThat(project.split("name=\"skills\"")).hasSize(1 + 4);
        assertThat(read("/so/offer?kind=employment"))
                .contains("lang=\"fr\"", "value=\"comptabilité\"")
                .doesNotContain("⟦");
        assertThat(read("/fr/offer?kind=buddy"))
                .contains("name=\"skills\"", "Combien de ménages")
                .doesNotContain("skill_levels", "hours_a_month", "comptabilité\"");
    }

    @Test
    void whatTheFormSendsComesBackWithAFaultAndIsKeptWithoutOne() {
        Browser visitor = house.browser();
        String lines = "kind=project&postcode=31000&capacity=&languages=fr&email=a%40exemple.org"
                + "&skills=Comptable&skill_levels=trade&skills=&skill_levels=&skills=photo&skill_levels=learning"
                + "&hours_a_month=10&meets=both";
        Browser.Page faulty = visitor.post(at("/fr/offer"), lines);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("dans combien de projets", "value=\"Comptable\"", "value=\"photo\"")
                .contains("<option value=\"trade\" selected>", "<option value=\"learning\" selected>");
        Browser.Page left = visitor.post(at("/fr/offer"), lines.replace("capacity=", "capacity=3"));
        assertThat(left.status()).isEqualTo(303);
    }

    @Test
    void theyComeBackInTheFormInJsonAndInTheSpreadsheetAndInThePersonsOwnPage() {
        HttpResponse<String> left = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"project\",\"postcode\":\"31000\",\"capacity\":3,\"languages\":[\"fr\"],\"email\":\"a@exemple.org\","
                        + "\"skills\":[\"Comptable\",\"photo\"],\"skill_levels\":\"Comptable:trade|photo:learning\","
                        + "\"hours_a_month\":\"10\"}");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        String offer = left.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        String status = left.body().replaceAll("(?s).*\"statusUrl\":\"[^\"]*?(/fr/[^\"]+|/en/[^\"]+)\".*", "$1");
        assertThat(read(status))
                .contains("<bdi>Comptable</bdi> (", "<bdi>photo</bdi> (")
                .doesNotContain("⟦", "Comptable:trade");
        assertThat(read(status + "/change")).contains("value=\"Comptable\"", "<option value=\"trade\" selected>");
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer).body())
                .contains("\"skill_levels\":\"Comptable:trade|photo:learning\"", "\"hours_a_month\":\"10\"");
        Browser desk = house.browser();
        house.signIn(desk, own, House.userName(own, Role.CASEWORKER));
        assertThat(desk.get(at("/fr/desk/offers/" + offer)).body())
                .contains("3 projets à la fois", "C’est mon métier", "Six à dix heures")
                .doesNotContain("⟦");
        assertThat(desk.get(at("/fr/desk/offers/" + offer + "/correct")).body())
                .contains("value=\"photo\"", "<option value=\"learning\" selected>")
                .doesNotContain("⟦");
        String file = desk.post(at("/fr/desk/offers/chosen/csv"), Map.of("pick", offer))
                .body();
        assertThat(file.lines().findFirst().orElseThrow()).contains("skill_levels", "hours_a_month");
        assertThat(file).contains("Comptable:trade|photo:learning");
    }

    @Test
    void aSpreadsheetSaysThemAndIsReadAsTheFormIs() throws IOException {
        List<OfferRow> rows = new ArrayList<>();
        String file = "id,kind,postcode,capacity,email,skills,skill_levels,hours_a_month\n"
                + "1,project,31000,2,a@exemple.org,photo|son,trade|good,5\n"
                + "2,project,31000,2,b@exemple.org,photo,expert,5\n"
                + "3,housing,31000,2,c@exemple.org,,,\n";
        SheetReport report = OfferSheet.read(
                SheetSource.of(file.getBytes(StandardCharsets.UTF_8)),
                SheetLimits.UPLOAD,
                new CommunePlaces(Communes.load()),
                rows::add);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().answers().get(OfferFields.SKILL_LEVELS)).isEqualTo("photo:trade|son:good");
        assertThat(report.rejected()).isOne();
        assertThat(report.rows().getFirst().errors().getFirst().column()).isEqualTo("skill_levels");
    }

    private String read(String path) {
        return house.browser().get(at(path)).body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
