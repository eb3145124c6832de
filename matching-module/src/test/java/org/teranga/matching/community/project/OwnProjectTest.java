package org.teranga.matching.community.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.moveon.HouseholdWithPlan;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** A household's project on its own page. */
@Assembled
class OwnProjectTest {
    @Inject
    private HouseholdWithProject project;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Caseworker caseworker;

    @Inject
    private Erasure erasure;

    private HouseholdWithPlan home;

    @BeforeEach
    void aHousehold() {
        project.open();
        home = project.home();
    }

    @Test
    void whoeverAskedForSomethingMayWriteOneAndItsWordsLieSealed() {
        assertThat(project.page()).contains("Vous avez un projet", "/project/words");
        assertThat(project.answered("role", Map.of("skill", "Bois")).status())
                .as("before there is one")
                .isEqualTo(409);
        assertThat(home.nobody.get(home.at(project.project + "/role")).status()).isEqualTo(404);
        project.does(
                "words",
                Map.of("title", "Buna <café>", "purpose", "Trois tasses", "stands", "Une idée", "missing", "Un prêt"));
        assertThat(project.page()).contains("Buna &lt;café&gt;", "Trois tasses", "Une idée", "Un prêt");
        project.does("words", Map.of("title", "Buna", "purpose", "Deux tasses"));
        assertThat(project.page()).contains("Deux tasses").doesNotContain("Trois tasses", "Un prêt");
        assertThat(home.text("select encode(title, 'escape') || encode(purpose, 'escape') from matching.project"
                        + " where tenant_id = :tenant"))
                .isNotEmpty()
                .doesNotContain("Buna", "tasses");
        assertThat(home.count("matching.project where tenant_id = :tenant")).isEqualTo(1);
    }

    @Test
    void rolesAreAddedChangedClosedAndLookedForAgain() {
        project.writes("Buna", "Un café");
        String role = project.seeks(
                "La comptabilité", Map.of("words", "Un plan de trésorerie", "hours_month", "4", "languages", "fr|ti"));
        project.seeks(
                "La comptabilité", Map.of("words", "Un plan de trésorerie", "hours_month", "4", "languages", "fr|ti"));
        assertThat(home.count("matching.project_role where tenant_id = :tenant"))
                .as("two clicks are one role")
                .isEqualTo(1);
        assertThat(project.page()).contains("La comptabilité", "Un plan de trésorerie", "4 h par mois", "Il en faut");
        assertThat(home.text("select encode(skill, 'escape') || encode(words, 'escape') from matching.project_role"
                        + " where tenant_id = :tenant"))
                .doesNotContain("compta", "plan");
        assertThat(project.page("role?id=" + role)).contains("value=\"La comptabilité\"", "value=\"4\"");
        project.does(
                "role", Map.of("id", role, "skill", "Le bois", "seats", "3", "meets", "in_person", "needed", "no"));
        assertThat(project.page())
                .contains("Le bois", "Places\u00a0: 3", "Bienvenue")
                .doesNotContain("trésorerie");
        project.does("role_close", Map.of("id", role));
        project.does("role_close", Map.of("id", role));
        assertThat(project.page()).contains("On ne cherche plus").doesNotContain("Personnes cherchées");
        project.does("role_open", Map.of("id", role));
        assertThat(project.page()).contains("Personnes cherchées\u00a0: 3");
    }

    @Test
    void theWayHasMilestonesThatTheHouseholdWrites() {
        project.writes("Buna", "");
        project.does("milestone", Map.of("words", "Quarante voisins", "state", "done", "due", "2015-09-12"));
        project.does("milestone", Map.of("words", "Le local", "state", "now"));
        String local = home.text("select cast(id as text) from matching.project_milestone where tenant_id = :tenant"
                + " and state = 'now'");
        assertThat(project.page()).contains("Quarante voisins", "Le local");
        project.does("milestone", Map.of("id", local, "words", "Le bail", "state", "done"));
        assertThat(project.page()).contains("Le bail").doesNotContain("Le local");
        project.does("milestone_delete", Map.of("id", local));
        assertThat(project.page()).doesNotContain("Le bail");
        project.does("stage", Map.of("stage", "running"));
        assertThat(project.page()).contains("En route");
    }

    @Test
    void whatCannotBeKeptComesBackAsItWasTyped() {
        Browser.Page blank = project.answered("words", Map.of("title", "", "purpose", "Le café de ma mère"));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body()).contains(">Le café de ma mère</textarea>", "Donnez un nom");
        assertThat(home.count("matching.project where tenant_id = :tenant")).isZero();
        assertThat(project.answered("words", Map.of("title", "Appelez le 06 12 34 56 78"))
                        .status())
                .as("a way to reach somebody before a yes")
                .isEqualTo(422);
        project.writes("Buna", "");
        Browser.Page role = project.answered(
                "role",
                Map.of("skill", "", "words", "Deux samedis", "seats", "900", "needed", "no", "languages", "ti"));
        assertThat(role.status()).isEqualTo(422);
        assertThat(role.body()).contains(">Deux samedis</textarea>", "value=\"900\"", "value=\"ti\" checked");
        for (Map<String, String> sent : List.of(
                Map.of("words", "", "state", "now"),
                Map.of("words", "x", "state", "castle"),
                Map.of("words", "x", "due", "1999-99-99"),
                Map.of("words", "x", "due", "2190-01-01"))) {
            assertThat(project.answered("milestone", sent).status())
                    .as("%s", sent)
                    .isEqualTo(422);
        }
        Browser.Page close = project.answered("close", Map.of());
        assertThat(close.status()).isEqualTo(422);
        assertThat(close.body()).contains("value=\"idea\" checked");
        assertThat(project.answered("stage", Map.of("stage", "closed")).status())
                .isEqualTo(404);
        assertThat(project.answered("castle", Map.of()).status()).isEqualTo(404);
        assertThat(project.answered("open", Map.of("what", "asked_picture")).status())
                .isEqualTo(404);
    }

    @Test
    void itIsClosedWithAResultGoesOnAgainAndIsDeleted() {
        UUID id = project.writes("Buna", "Un café");
        project.does("open", Map.of("what", "association_page"));
        project.does("close", Map.of("result", "opened"));
        assertThat(project.page()).contains("Vous avez un projet", "Buna", "ouvert");
        assertThat(home.count("matching.project_share where tenant_id = :tenant"))
                .as("what was open is closed")
                .isZero();
        UUID second = project.writes("Un disque", "");
        assertThat(project.answered("reopen", Map.of("project", id.toString())).status())
                .as("one at a time")
                .isEqualTo(409);
        project.does("delete", Map.of("project", second.toString()));
        project.does("reopen", Map.of("project", id.toString()));
        assertThat(project.page()).contains("Buna", "En route").doesNotContain("Un disque");
        assertThat(project.page("delete?id=" + id)).contains("Supprimer pour toujours", "Buna");
        project.seeks("Le bois", Map.of());
        project.does("delete", Map.of("project", id.toString()));
        for (String table : List.of("project", "project_role")) {
            assertThat(home.count("matching." + table + " where tenant_id = :tenant"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void manyPressesAtOnceBeginOne() {
        List<Browser> browsers =
                IntStream.range(0, 6).mapToObj(any -> house.browser()).toList();
        List<Integer> answers = browsers.stream()
                .map(browser -> CompletableFuture.supplyAsync(
                        () -> browser.post(home.at(project.project + "/do/words"), "title=Buna")
                                .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(303);
        assertThat(home.count("matching.project where tenant_id = :tenant")).isEqualTo(1);
    }

    @Test
    void anotherHouseholdComesToNothingOfIt() {
        UUID id = project.writes("Buna", "");
        String role = project.seeks("Le bois", Map.of());
        project.does("milestone", Map.of("words", "Le local", "state", "now"));
        String milestone =
                home.text("select cast(id as text) from matching.project_milestone where tenant_id = :tenant");
        NeedId other = pool.household(home.own, 2, 10);
        String theirs = "/fr/need/status/" + pool.followed(home.own, other).token() + "/project";
        home.taken(home.nobody, theirs + "/do/words", "title=Un+disque");
        for (String sent : List.of("role?id=" + role, "milestone?id=" + milestone, "delete?id=" + id, "delete?id=x")) {
            assertThat(home.nobody.get(home.at(theirs + "/" + sent)).status())
                    .as(sent)
                    .isEqualTo(404);
        }
        assertThat(home.page(home.nobody, theirs)).doesNotContain("Buna", "Le bois", "Le local");
        for (String form : List.of("role", "role_close", "role_open")) {
            assertThat(home.nobody
                            .post(home.at(theirs + "/do/" + form), "id=" + role + "&skill=x&seats=1")
                            .status())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(home.nobody
                        .post(home.at(theirs + "/do/milestone"), "words=x&state=now&id=" + milestone)
                        .status())
                .isEqualTo(404);
        home.taken(home.nobody, theirs + "/do/milestone_delete", "id=" + milestone);
        assertThat(project.page()).contains("Le local", "Le bois");
        for (String form : List.of("delete", "reopen")) {
            assertThat(home.nobody
                            .post(home.at(theirs + "/do/" + form), "project=" + id)
                            .status())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(home.nobody
                        .get(home.at("/fr/project/" + SecretLink.issue().token()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void atAnotherAssociationTheLinkLeadsNowhere() {
        project.writes("Buna", "");
        var stranger = caseworker.open(Role.CASEWORKER);
        URI theirs = URI.create(House.address(stranger) + project.project);
        assertThat(home.nobody.get(theirs).status()).isEqualTo(404);
        assertThat(home.nobody.post(URI.create(theirs + "/do/words"), "title=x").status())
                .isEqualTo(404);
    }

    @Test
    void aMemberHasItInTheOwnFileAndWhoAskedForNothingHasNone() {
        assertThat(home.signedIn(Role.VOLUNTEER).get(home.at("/fr/me/project")).status())
                .isEqualTo(404);
        UUID member = house.member(home.own, Role.RESIDENT);
        home.sql("update matching.need set account_id = '" + member
                + "', version = version + 1 where tenant_id = :tenant");
        Browser resident = home.signedIn(Role.RESIDENT);
        assertThat(home.page(resident, "/fr/me")).contains("/fr/me/project", "Vous pouvez en écrire un");
        home.taken(resident, "/fr/me/project/do/words", "title=Buna");
        assertThat(home.page(resident, "/fr/me/project")).contains("Buna");
        assertThat(project.page()).as("by the link it is the same").contains("Buna");
        assertThat(home.page(resident, "/fr/me")).contains("Une idée");
        assertThat(resident.get(home.at("/fr/me/everything.json")).body()).contains("\"projects\"", "Buna");
        assertThat(home.page(resident, "/fr/me/needs/" + home.need)).contains("/fr/me/project");
    }

    @Test
    void aNeedOfThatKindLeadsToItsPage() {
        home.sql("update matching.need set kind = 'project', version = version + 1 where tenant_id = :tenant");
        assertThat(home.page(home.nobody, project.project.replaceFirst("/project$", "")))
                .contains("Vous cherchez des personnes pour un projet", project.project);
        assertThat(home.page(home.nobody, "/fr/need?kind=project"))
                .contains("Ensuite, vous pourrez écrire votre projet");
    }

    @Test
    void itIsReadInTheOwnLanguage() {
        project.writes("Buna", "");
        assertThat(home.page(home.nobody, project.project.replace("/fr/", "/ti/")))
                .contains("ፕሮጀክትኩም", "Buna");
        assertThat(home.page(home.nobody, project.project.replace("/fr/", "/ar/") + "/role"))
                .contains("شخص ينقصكم");
    }

    @Test
    void itsPictureIsMadeAnewSealedAndOfTheTeamOnlyWhereItIsOpen() throws IOException {
        assertThat(sends(photograph(40, 30), "Une cafetière").status())
                .as("before there is a project")
                .isEqualTo(409);
        UUID id = project.writes("Buna", "");
        Browser.Page silent = sends(photograph(40, 30), "");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Dites ce que l’on voit");
        assertThat(sends("<svg/>".getBytes(UTF_8), "Un dessin").status()).isEqualTo(422);
        assertThat(sends(photograph(40, 30), "Une cafetière").status()).isEqualTo(303);
        assertThat(sends(photograph(2_400, 1_200), "Deux <tasses>").status()).isEqualTo(303);
        assertThat(home.count("matching.project_picture where tenant_id = :tenant"))
                .as("another one takes the place of the first")
                .isEqualTo(1);
        assertThat(project.page()).contains("alt=\"Deux &lt;tasses&gt;\"").doesNotContain("cafetière");
        Browser.Fetched shown = home.nobody.download(home.at(project.project + "/picture.jpg"));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown.body()));
        assertThat(picture.getWidth()).isEqualTo(1_600);
        Browser staff = home.signedIn(Role.CASEWORKER);
        String desk = "/fr/desk/projects/" + id;
        project.does("open", Map.of("what", "association_page"));
        assertThat(staff.get(home.at(desk + "/picture.jpg")).status()).isEqualTo(404);
        assertThat(home.page(staff, desk)).doesNotContain("picture.jpg");
        project.does("open", Map.of("what", "association_picture"));
        assertThat(staff.download(home.at(desk + "/picture.jpg")).body()).isEqualTo(shown.body());
        assertThat(home.page(staff, desk)).contains("picture.jpg");
        project.does("shut", Map.of("what", "association_picture"));
        assertThat(staff.get(home.at(desk + "/picture.jpg")).status()).isEqualTo(404);
        project.does("picture_delete", Map.of());
        assertThat(home.nobody.get(home.at(project.project + "/picture.jpg")).status())
                .isEqualTo(404);
    }

    private Browser.Page sends(byte[] file, String caption) {
        return home.nobody.upload(home.at(project.project + "/picture"), Map.of("caption", caption), "file", file);
    }

    private static byte[] photograph(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void anErasureTakesAllOfItAlong() {
        project.writes("Buna", "");
        project.seeks("Le bois", Map.of());
        project.does("milestone", Map.of("words", "Le local", "state", "now"));
        project.does("open", Map.of("what", "association_page"));
        UUID person = project.person();
        tenants.as(home.own, () -> {
            erasure.erasePerson(person);
            return true;
        });
        for (String table : List.of("project", "project_role", "project_milestone", "project_share")) {
            assertThat(home.count("matching." + table + " where tenant_id = :tenant"))
                    .as(table)
                    .isZero();
        }
    }
}
