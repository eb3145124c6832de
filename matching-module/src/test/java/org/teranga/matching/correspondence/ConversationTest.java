package org.teranga.matching.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The team and a household write to each other: by the secret link, by the link of a letter, signed in, and at the desk. */
@Assembled
class ConversationTest {
    private static final String PLANTED = "Zanzibar-4711";
    private static final Pattern LINK = Pattern.compile("/fr/messages/[A-Za-z0-9_-]{43}");
    private static final Pattern FILE = Pattern.compile("/files/[0-9a-f-]{36}");

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Erasure erasure;

    private Tenant own;
    private NeedId need;
    private String page;
    private String atDesk;

    @BeforeEach
    void aHouseholdWithALink() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER);
        need = pool.household(own, 3, 40);
        pool.known(own, need, new Contact("Amina Sow", mail(), null, null, "fr"));
        page = "/fr/need/status/" + pool.followed(own, need).token() + "/messages";
        atDesk = "/fr/desk/messages/" + need.value();
    }

    @Test
    void aHostOfTheTeamReadsNothingOfWhatTheirHouseholdWritesToIt() {
        UUID host = house.member(own, Role.CASEWORKER);
        OfferId offer = pool.home(own, 4);
        LocalDate since = TestClock.today();
        pool.living(own, need, offer, since, since.plusDays(30), since.plusDays(90));
        sent(house.browser(), page, PLANTED + " : je ne vais pas bien ici");
        assertThat(signedIn.page(own, Role.CASEWORKER, atDesk)).contains(PLANTED);
        tenants.as(
                own,
                () -> desk.does(() ->
                        sql.change("update matching.offer set account_id = ? where id = ?", host, offer.value())));
        assertThat(signedIn.get(own, Role.CASEWORKER, atDesk).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, atDesk, Map.of("text", "Tout va bien."))
                        .status())
                .isIn(403, 415);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages")).doesNotContain("Amina Sow", "non lu");
        assertThat(signedIn.page(own, Role.LEAD, atDesk)).contains(PLANTED);
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/messages")).contains("Amina Sow");
    }

    @Test
    void aHouseholdWritesAndIsAnsweredAndAnswersByTheLinkOfTheLetter() {
        Browser nobody = house.browser();
        assertThat(page(nobody, page)).contains("Votre message");
        sent(nobody, page, PLANTED + " : quand venez-vous ?");
        assertThat(page(nobody, page)).contains(PLANTED, "Vous").doesNotContain("lu le");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages")).contains("un non lu", "Amina Sow");
        assertThat(signedIn.page(own, Role.CASEWORKER, atDesk)).contains(PLANTED);
        assertThat(page(nobody, page)).contains("lu le").doesNotContain("Jeanne");
        assertThat(signedIn.page(own, Role.LEAD, "/fr/desk/messages")).doesNotContain("un non lu");
        Browser.Page answer = team(Role.CASEWORKER, Map.of("text", "Mardi à dix heures.", "language", "fr"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(page(nobody, page))
                .contains("Mardi à dix heures.", "L’équipe")
                .doesNotContain("Jeanne");
        String letter = letters.to(mail()).getFirst();
        assertThat(letter).contains("Mardi à dix heures.").doesNotContain(PLANTED, "Jeanne");
        String link = found(LINK, letter);
        assertThat(page(nobody, link)).contains(PLANTED, "Mardi à dix heures.");
        sent(nobody, link, "Oui, merci.");
        assertThat(signedIn.page(own, Role.LEAD, atDesk)).contains("Oui, merci.");
    }

    @Test
    void aMessageWaitsInTheFileUntilItIsAnsweredThere() {
        String file = "/en/desk/needs/" + need.value();
        sent(house.browser(), page, PLANTED + " ?");
        assertThat(caseworker.get(own, Role.LEAD, "/api/v1/tasks?owner=team").body())
                .contains("message_waits", need.value().toString());
        assertThat(signedIn.page(own, Role.CASEWORKER, file))
                .contains("id=\"messages\"", PLANTED, "A message waits for an answer")
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.CASEWORKER, file + "?log=messages"))
                .as("what the household wrote is told as theirs, not as its reader's")
                .containsPattern("Message received</b> <span class=\"soft\"><bdi>The person, read by [^<]+</bdi>");
        Browser.Page answer =
                team(Role.CASEWORKER, Map.of("text", "Mardi à dix heures.", "language", "fr", "back", "file"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().getOrDefault("location", "")).contains(file.substring(3) + "?happened=sent");
        assertThat(signedIn.page(own, Role.CASEWORKER, file + "?happened=sent"))
                .contains("Mardi à dix heures.")
                .doesNotContain("A message waits for an answer");
        assertThat(caseworker.get(own, Role.LEAD, "/api/v1/tasks?owner=team").body())
                .doesNotContain("message_waits");
    }

    @Test
    void nobodyElseComesIn() {
        Browser nobody = house.browser();
        sent(nobody, page, PLANTED);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/desk/messages").status())
                .isEqualTo(403);
        assertThat(signedIn.get(own, Role.ADMIN, atDesk).status()).isEqualTo(403);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/fr/me/messages/" + need.value())
                        .status())
                .isEqualTo(404);
        NeedId other = pool.household(own, 1, 3);
        String others = "/fr/need/status/" + pool.followed(own, other).token() + "/messages";
        assertThat(page(nobody, others)).doesNotContain(PLANTED);
        assertThat(nobody.get(at(own, "/fr/need/status/nowhere/messages")).status())
                .isEqualTo(404);
        assertThat(nobody.get(at(own, "/fr/messages/" + "A".repeat(43))).status())
                .isEqualTo(404);
        Tenant foreign = caseworker.open(Role.CASEWORKER);
        assertThat(nobody.get(at(foreign, page)).status()).isEqualTo(404);
        assertThat(signedIn.get(foreign, Role.CASEWORKER, atDesk).status()).isEqualTo(404);
        assertThat(signedIn.page(foreign, Role.CASEWORKER, "/fr/desk/messages")).doesNotContain("Amina");
    }

    @Test
    void whoSignedInReadsTheOwnAndTakesItAlong() {
        UUID account = house.member(own, Role.RESIDENT);
        OfferId home = pool.home(own, 2);
        pool.belongs(own, need, home, account);
        sent(house.browser(), page, PLANTED);
        Browser resident = signedIn.browser(own, Role.RESIDENT);
        assertThat(page(resident, "/fr/me/messages")).contains("/fr/me/messages/" + need.value());
        assertThat(page(resident, "/fr/me/messages/" + need.value())).contains(PLANTED);
        assertThat(page(resident, "/fr/me/everything.json")).contains(PLANTED);
        assertThat(page(resident, "/fr/me/messages/" + home.value())).doesNotContain(PLANTED);
    }

    @Test
    void aPictureComesAnewAndAPageOfTheWebDoesNot() throws IOException {
        Browser nobody = house.browser();
        Browser.Page taken = nobody.upload(at(own, page), Map.of("text", "Voici."), "file1", picture());
        assertThat(taken.status()).isEqualTo(303);
        String file = found(FILE, page(nobody, page));
        assertThat(nobody.get(at(own, page + file)).headers().get("content-type"))
                .isEqualTo("image/jpeg");
        assertThat(signedIn.get(own, Role.CASEWORKER, atDesk + file).status()).isEqualTo(200);
        NeedId other = pool.household(own, 1, 3);
        String others = "/fr/need/status/" + pool.followed(own, other).token() + "/messages";
        assertThat(nobody.get(at(own, others + file)).status()).isEqualTo(404);
        Browser.Page refused = nobody.upload(
                at(own, page),
                Map.of("text", "Kept words"),
                "file1",
                "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#file1\"", ">Kept words<").doesNotContain("alert(1)", "⟦");
    }

    @Test
    void aTemplateIsOfferedInThePersonsLanguageWithFrenchBesideAndItsBlanksAreFilled() {
        pool.known(own, need, new Contact("Amina Sow", mail(), null, null, "ar"));
        String begun = signedIn.page(own, Role.CASEWORKER, atDesk + "?reply=papers");
        assertThat(begun).contains("أحضروا", "Pour notre rendez-vous, apportez", "name=\"template\" value=\"papers\"");
        Browser.Page blank = team(Role.CASEWORKER, Map.of("text", "أحضروا ____", "template", "papers"));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body()).contains("Il reste un blanc à remplir");
        team(Role.CASEWORKER, Map.of("text", "أحضروا الجواز", "template", "papers", "language", "ar"));
        assertThat(signedIn.page(own, Role.LEAD, atDesk))
                .contains("modèle «\u00A0Papiers à apporter\u00A0»", "lang=\"ar\"");
    }

    @Test
    void whatWasWrittenIsGoneWithThePersonAndSoAreTheLinks() {
        Browser nobody = house.browser();
        sent(nobody, page, PLANTED);
        team(Role.CASEWORKER, Map.of("text", "Réponse " + PLANTED));
        String link = found(LINK, letters.to(mail()).getFirst());
        assertThat(page(nobody, link)).contains(PLANTED);
        UUID person = tenants.as(
                own,
                () -> desk.does(() -> sql.first(
                                "select person_id from matching.need where id = ?",
                                row -> row.getObject(1, UUID.class),
                                need.value())
                        .orElseThrow()));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(person);
                    return true;
                }));
        assertThat(nobody.get(at(own, link)).status()).isEqualTo(404);
        for (String table : new String[] {"message", "message_thread", "message_attachment"}) {
            assertThat(tenants.as(
                            own,
                            () -> desk.does(
                                    () -> sql.first("select count(*) from platform." + table, row -> row.getInt(1)))))
                    .as(table)
                    .contains(0);
        }
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/messages")).doesNotContain("Amina");
    }

    @Test
    void aLinkInOtherHandsWritesSoMuchAnHourAndNoMore() {
        Browser nobody = house.browser();
        for (int i = 0; i < 20; i++) {
            sent(nobody, page, "Encore " + i);
        }
        assertThat(nobody.uploadNothing(at(own, page), Map.of("text", "Encore")).status())
                .isEqualTo(429);
    }

    private Browser.Page team(Role role, Map<String, String> fields) {
        return signedIn.browser(own, role).uploadNothing(at(own, atDesk), fields);
    }

    private void sent(Browser browser, String path, String text) {
        Browser.Page answer = browser.uploadNothing(at(own, path), Map.of("text", text));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private String page(Browser browser, String path) {
        Browser.Page answer = browser.get(at(own, path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("⟦");
        return answer.body();
    }

    private String mail() {
        return "amina-" + own.slug() + "@exemple.fr";
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private static URI at(Tenant tenant, String path) {
        return URI.create(House.address(tenant) + path);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
