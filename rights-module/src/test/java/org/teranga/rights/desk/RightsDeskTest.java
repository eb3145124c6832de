package org.teranga.rights.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.testing.RightsHouse.DESK;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.PublishedPages;
import org.teranga.rights.testing.RightsHouse;

/** Rights pages are written by one person, published by another, translated by those whose language it is; and stay with their association. */
@Assembled
class RightsDeskTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private PublishedPages pages;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = rights.open();
    }

    @Test
    void aDeskOfManyPagesIsReadPageByPageAndPutInOrder() {
        UUID topic = pages.published(own, RightsKinds.TOPIC, "asylum", null, "L’asile", "");
        for (int i = 0; i < 60; i++) {
            pages.draft(
                    own,
                    RightsKinds.PAGE,
                    "page-" + i,
                    i % 2 == 0 ? topic : null,
                    "Titre %03d".formatted(99 - i),
                    "Texte.");
        }
        String first = signedIn.page(own, Role.JURIST, DESK);
        assertThat(first).contains("1 to 50 of 60", "page=2");
        assertThat(titles(first)).hasSize(50);
        String second = signedIn.page(own, Role.JURIST, DESK + "?page=2");
        assertThat(titles(second)).hasSize(10).doesNotContainAnyElementsOf(titles(first));
        assertThat(titles(signedIn.page(own, Role.JURIST, DESK + "?sort=title")))
                .startsWith("Titre 040", "Titre 041", "Titre 042");
        assertThat(titles(signedIn.page(own, Role.JURIST, DESK + "?topic=asylum&sort=title")))
                .hasSize(30)
                .startsWith("Titre 041", "Titre 043");
        assertThat(titles(signedIn.page(own, Role.JURIST, DESK + "?mine=write&q=titre+04&sort=title&page=1")))
                .hasSize(10);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "?mine=%3Cb%3E&sort=evil&page=99&topic=nope"))
                .contains("Nothing here");
    }

    private static List<String> titles(String page) {
        return Pattern.compile("<bdi>(Titre [0-9]{3})</bdi></a><br>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void anAuthorPublishesNothingAndASecondPersonDoes() {
        String page = rights.begun(own, "Se soigner à Lyon");
        assertThat(page).isEqualTo(DESK + "/se-soigner-a-lyon");
        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "Vous avez **21 jours**.");
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("2 sections are being written");
        rights.handedIn(own, page);
        assertThat(signedIn.get(own, Role.AUTHOR, page + "/review").status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.AUTHOR, page + "/review", Map.of("do", "approve"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.AUTHOR, page + "/review/still-valid", Map.of())
                        .status())
                .isEqualTo(403);

        String review = signedIn.page(own, Role.JURIST, page + "/review");
        assertThat(review).contains("<strong>21 jours</strong>", "I answer for the whole page");
        assertThat(signedIn.post(own, Role.JURIST, page + "/review", Map.of("do", "back", "words", ""))
                        .status())
                .isEqualTo(422);
        signedIn.post(own, Role.JURIST, page + "/review", Map.of("do", "back", "words", "Et le délai <b>?"));
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("Et le délai &lt;b&gt;?", "2 sections are being");

        rights.handedIn(own, page);
        rights.approved(own, page, true);
        assertThat(signedIn.page(own, Role.JURIST, page)).contains("Published", "Checked on", "To be checked by");
    }

    @Test
    void nobodyPublishesTheirOwnWords() {
        String page = rights.begun(own, "Le titre");
        Map<String, String> words =
                rights.fields(own, Role.JURIST, page + "/what", "title", "Quoi", "content", "Mes mots.");
        assertThat(signedIn.post(own, Role.JURIST, page + "/what", words).status())
                .isEqualTo(303);
        rights.handedIn(own, page);
        assertThat(signedIn.page(own, Role.JURIST, page + "/review")).contains("You had a hand in what waits");
        Browser.Page refused = signedIn.post(own, Role.JURIST, page + "/review", Map.of("do", "approve"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("You had a hand in what waits");
    }

    @Test
    void theArabicTurnsOutdatedBySectionAndIsRenewed() {
        String page = rights.published(own, "La santé", "Vous avez 21 jours.");
        String arabic = page + "/translate/ar";
        translate(
                arabic,
                "submit",
                "title-head",
                "الصحة",
                "content-head",
                "",
                "title-what",
                "ما هي",
                "content-what",
                "لديكم 21 يومًا.");
        second(arabic);
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).contains("All of it is up to date");

        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "Vous avez 15 jours.", "minor", "yes");
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).contains("All of it is up to date");

        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "Vous avez 10 jours.");
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        String outdated = signedIn.page(own, Role.TRANSLATOR, arabic);
        assertThat(outdated).contains("One section still waits", "<del>21</del><ins>10</ins>");
        assertThat(signedIn.page(own, Role.TRANSLATOR, DESK + "?mine=translate"))
                .contains("La santé");

        translate(arabic, "renew:what");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).contains("One section still waits");
        translate(arabic, "submit");
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains(arabic);
        second(arabic);
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).contains("All of it is up to date");
        assertThat(signedIn.page(own, Role.TRANSLATOR, page + "/what/history?lang=ar"))
                .contains("ما هي");
    }

    @Test
    void aTranslatorHasTheirOwnLanguagesOnly() {
        String page = rights.published(own, "La santé", "Vous avez 21 jours.");
        assertThat(signedIn.get(own, Role.TRANSLATOR, page + "/translate/ar").status())
                .isEqualTo(200);
        assertThat(signedIn.get(own, Role.TRANSLATOR, page + "/translate/ti").status())
                .isEqualTo(403);
        assertThat(signedIn.post(
                                own, Role.TRANSLATOR, page + "/translate/ti", Map.of("content-what", "x", "do", "save"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.get(own, Role.TRANSLATOR, page + "/translate/xx").status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.JURIST, page + "/translate/ar").status())
                .as("who checks pages reads it, and writes nothing")
                .isEqualTo(200);
        assertThat(signedIn.post(own, Role.JURIST, page + "/translate/ar", Map.of("content-what", "x", "do", "save"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.TRANSLATOR, page + "/what", Map.of("content", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(
                                own, Role.TRANSLATOR, page + "/what/history?lang=ti", Map.of("number", "1", "seen", ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoWritesAtTheSameTimeLosesNothing() {
        String page = rights.begun(own, "À deux");
        Map<String, String> first =
                rights.fields(own, Role.AUTHOR, page + "/what", "title", "Un", "content", "Le premier texte.");
        Map<String, String> second =
                rights.fields(own, Role.JURIST, page + "/what", "title", "Deux", "content", "Le second texte.");
        assertThat(signedIn.post(own, Role.AUTHOR, page + "/what", first).status())
                .isEqualTo(303);
        Browser.Page late = signedIn.post(own, Role.JURIST, page + "/what", second);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "Somebody else has saved meanwhile", "Le second texte.", "<del>premier</del><ins>second</ins>");
        assertThat(signedIn.page(own, Role.AUTHOR, page + "/what")).contains("Le premier texte.");
    }

    @Test
    void whatPeopleWriteIsHarmless() {
        String page = rights.begun(own, "Piège");
        String hostile = "<script>alert(1)</script> [x](javascript:alert(1)) ![a](https://evil.example/x.png)"
                + " <img src=x onerror=alert(1)>";
        Map<String, String> preview = rights.fields(
                own, Role.AUTHOR, page + "/what", "title", "<script>", "content", hostile, "do", "preview");
        Browser.Page shown = signedIn.post(own, Role.AUTHOR, page + "/what", preview);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .doesNotContain("<script>alert", "href=\"javascript", "<img src=x", "src=\"https://evil")
                .contains("&lt;script&gt;");
        Map<String, String> faulty = rights.fields(
                own,
                Role.AUTHOR,
                page + "/what",
                "title",
                "",
                "content",
                "Texte gardé",
                "citation-1",
                "Loi",
                "url-1",
                "javascript:alert(1)");
        Browser.Page refused = signedIn.post(own, Role.AUTHOR, page + "/what", faulty);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Texte gardé", "href=\"#title\"", "href=\"#sources\"");
    }

    @Test
    void aPictureThatSaysNothingIsNotPublished() {
        String page = rights.begun(own, "Avec image");
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\"><path d=\"M0 0h40v40z\"/></svg>";
        assertThat(signedIn.upload(own, Role.AUTHOR, page + "/pictures", Map.of("shows", ""), svg)
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.upload(own, Role.AUTHOR, page + "/pictures", Map.of("shows", "La porte"), svg)
                        .status())
                .isEqualTo(303);
        String line = signedIn.page(own, Role.AUTHOR, page);
        String name = line.replaceFirst("(?s).*!\\[La porte]\\(([0-9a-f]{32}\\.svg)\\).*", "$1");
        assertThat(name).matches("[0-9a-f]{32}\\.svg");
        rights.write(own, page + "/what", "title", "Où", "content", "Ici : ![](" + name + ")");
        rights.handedIn(own, page);
        Browser.Page refused = signedIn.post(own, Role.JURIST, page + "/review", Map.of("do", "approve"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("does not say what it shows");
        rights.write(own, page + "/what", "title", "Où", "content", "Ici : ![La porte](" + name + ")");
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        assertThat(signedIn.page(own, Role.AUTHOR, page + "/what")).contains("src=\"/own/" + name + "\"");
    }

    @Test
    void eachDoorIsOpenToItsRolesAlone() {
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
        house.member(own, Role.VOLUNTEER);
        String page = rights.published(own, "La santé", "Vous avez 21 jours.");
        Map<String, String> doors = Map.of(
                DESK,
                "ADMIN CASEWORKER JURIST AUTHOR TRANSLATOR",
                page,
                "ADMIN CASEWORKER JURIST AUTHOR TRANSLATOR",
                page + "/what",
                "ADMIN CASEWORKER JURIST AUTHOR TRANSLATOR",
                page + "/what/history",
                "ADMIN CASEWORKER JURIST AUTHOR TRANSLATOR",
                page + "/review",
                "JURIST",
                page + "/frame",
                "ADMIN JURIST",
                page + "/translate/ar",
                "JURIST TRANSLATOR",
                DESK + "/new",
                "JURIST AUTHOR",
                DESK + "/new-topic",
                "ADMIN JURIST");
        for (Role role :
                new Role[] {Role.ADMIN, Role.CASEWORKER, Role.JURIST, Role.AUTHOR, Role.TRANSLATOR, Role.VOLUNTEER}) {
            doors.forEach(
                    (door, roles) -> assertThat(signedIn.get(own, role, door).status())
                            .as(role + " " + door)
                            .isEqualTo(roles.contains(role.name()) ? 200 : 403));
        }
    }

    @Test
    void theTreeIsKeptInOrderByThoseWhoKeepIt() {
        Browser.Page topic = signedIn.post(
                own,
                Role.JURIST,
                DESK + "/new-topic",
                Map.of("title", "Santé", "language", "fr", "slug", "", "topic", ""));
        String sante = RightsHouse.path(topic);
        assertThat(sante).isEqualTo(DESK + "/topic.sante");
        String page = rights.published(own, "Voir un médecin", "Appelez.");
        assertThat(rights.begun(own, "Les urgences")).endsWith("les-urgences");
        step(page, "do", "place", "topic", "sante");
        house.member(own, Role.ADMIN);
        step(page, "do", "describe", "audience", "refugee", "days", "90");
        assertThat(signedIn.page(own, Role.JURIST, page + "/frame")).doesNotContain("value=\"refugee\" checked");
        assertThat(signedIn.page(own, Role.ADMIN, "/en/desk/confirmations")).contains("Change whom a page concerns");
        rights.confirmed(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.JURIST, page + "/frame")).contains("value=\"refugee\" checked");
        assertThat(signedIn.post(own, Role.JURIST, page + "/frame", Map.of("do", "describe", "days", "0"))
                        .status())
                .isEqualTo(422);
        step(page, "do", "retire", "successor", "");
        rights.confirmed(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.JURIST, DESK)).contains("Retired");
        step(page, "do", "back");
        rights.confirmed(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "?q=medecin"))
                .contains("Voir un médecin")
                .doesNotContain("Les urgences");
        assertThat(signedIn.post(own, Role.AUTHOR, page + "/frame", Map.of("do", "retire"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherAssociationFindsNothing() {
        String page = rights.published(own, "La santé", "Vous avez 21 jours.");
        Tenant other = rights.open();
        for (String path : new String[] {page, page + "/what", page + "/what/history", page + "/review"}) {
            assertThat(signedIn.get(other, Role.JURIST, path).status()).as(path).isEqualTo(404);
        }
        assertThat(signedIn.get(other, Role.TRANSLATOR, page + "/translate/ar").status())
                .isEqualTo(404);
        assertThat(signedIn.post(other, Role.JURIST, page + "/review", Map.of("do", "approve"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.page(other, Role.JURIST, DESK))
                .contains("No page yet")
                .doesNotContain("La santé");
    }

    private void step(String page, String... fields) {
        Map<String, String> sent = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        Browser.Page answer = signedIn.post(own, Role.JURIST, page + "/frame", sent);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    /** Another one publishes a translation. */
    private void second(String path) {
        Browser.Page answer =
                signedIn.post(own, Role.JURIST, path, rights.fields(own, Role.JURIST, path, "do", "publish"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private void translate(String path, String step, String... fields) {
        Map<String, String> sent = rights.fields(own, Role.TRANSLATOR, path, fields);
        sent.put("do", step);
        Browser.Page answer = signedIn.post(own, Role.TRANSLATOR, path, sent);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }
}
