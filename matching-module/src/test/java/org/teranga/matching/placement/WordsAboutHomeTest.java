package org.teranga.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** A few words about the home: everywhere a field of an offer is, and before a household only once somebody of the team has looked. */
@Assembled
class WordsAboutHomeTest {
    private static final String WORDS = "Une chambre de 12 m² au calme, à 5 minutes du bus 14, avec un jardin.";
    private static final String OTHERS = "Une chambre sous le toit.";
    private static final String MARK = "(?s).*name=\"mark\" value=\"([^\"]+)\".*";

    @Inject
    private Caseworker staff;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk changes;

    @Inject
    private Offers offers;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = staff.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
    }

    @Test
    void aHouseholdReadsThemOnceSomebodyOfTheTeamHasAndNoMoreWhenTheyChange() {
        String offer = left(WORDS);
        String asked = asked(new OfferId(UUID.fromString(offer)));
        assertThat(read(asked)).doesNotContain("jardin", "⟦");

        Browser desk = signedIn(own, Role.CASEWORKER);
        Browser.Page waiting = desk.get(at(own, "/fr/desk/words"));
        assertThat(waiting.body()).contains(WORDS, "/fr/desk/words/" + offer).doesNotContain("⟦");
        assertThat(desk.get(at(own, "/fr/desk")).body()).contains("Un texte à lire");
        String mark = waiting.body().replaceAll(MARK, "$1");
        assertThat(look(desk, own, offer, mark, "yes")).isEqualTo(303);
        assertThat(read(asked)).contains("jardin").doesNotContain("⟦");
        assertThat(desk.get(at(own, "/fr/desk/words")).body()).doesNotContain("jardin");
        assertThat(desk.get(at(own, "/fr/desk/offers/" + offer)).body()).contains("Ne plus montrer");

        assertThat(corrected(desk, offer, OTHERS)).isEqualTo(303);
        assertThat(read(asked)).doesNotContain("jardin", "toit");
        assertThat(look(desk, own, offer, mark, "yes"))
                .as("other words stand there by now")
                .isEqualTo(409);
        assertThat(read(asked)).doesNotContain("toit");

        String other = desk.get(at(own, "/fr/desk/words")).body().replaceAll(MARK, "$1");
        assertThat(look(desk, own, offer, other, "yes")).isEqualTo(303);
        assertThat(look(desk, own, offer, other, "no")).isEqualTo(303);
        assertThat(read(asked)).as("taken back").doesNotContain("toit");
    }

    @Test
    void anOfferWithoutWordsHasNothingToLookAt() {
        assertThat(leave("").statusCode()).isEqualTo(201);
        Browser desk = signedIn(own, Role.CASEWORKER);
        assertThat(desk.get(at(own, "/fr/desk/words")).body()).contains("Tout est lu");
        assertThat(desk.get(at(own, "/fr/desk")).body()).doesNotContain("Un texte à lire");
    }

    @Test
    void onlyWhoMayWriteOffersOfTheAssociationLooks() {
        String offer = left(WORDS);
        Browser desk = signedIn(own, Role.CASEWORKER);
        String mark = desk.get(at(own, "/fr/desk/words")).body().replaceAll(MARK, "$1");
        assertThat(look(signedIn(own, Role.VOLUNTEER), own, offer, mark, "yes")).isEqualTo(403);
        assertThat(house.browser().get(at(own, "/fr/desk/words")).body()).doesNotContain("jardin");
        Tenant other = staff.open(Role.CASEWORKER);
        Browser elsewhere = signedIn(other, Role.CASEWORKER);
        assertThat(look(elsewhere, other, offer, mark, "yes")).isEqualTo(404);
        assertThat(elsewhere.get(at(other, "/fr/desk/words")).body()).doesNotContain("jardin", offer);
        assertThat(desk.get(at(own, "/fr/desk/words")).body()).contains(WORDS);
    }

    @Test
    void whoeverWroteThemDoesNotLookAtThem() {
        own = house.open();
        UUID account = house.member(own, Role.CASEWORKER);
        String offer = left(WORDS);
        tenants.as(
                own,
                () -> changes.does(() -> {
                    offers.find(new OfferId(UUID.fromString(offer)))
                            .orElseThrow()
                            .belongsTo(account);
                    return null;
                }));
        Browser desk = signedIn(own, Role.CASEWORKER);
        String mark = desk.get(at(own, "/fr/desk/words")).body().replaceAll(MARK, "$1");
        assertThat(look(desk, own, offer, mark, "yes")).isEqualTo(409);
    }

    @Test
    void whatSomebodyLeftByAnotherWayIsTheirOwnToo() {
        own = house.open();
        UUID account = house.member(own, Role.CASEWORKER);
        OfferId earlier = pool.known(
                own,
                pool.home(own, 1),
                new Contact("Jeanne", "jeanne-%s@exemple.fr".formatted(own.slug()), null, null, "fr"));
        pool.belongs(own, pool.household(own, 1, 1), earlier, account);
        String offer = left(WORDS);
        Browser desk = signedIn(own, Role.CASEWORKER);
        String mark = desk.get(at(own, "/fr/desk/words")).body().replaceAll(MARK, "$1");
        assertThat(look(desk, own, offer, mark, "yes"))
                .as("the same address, without the account")
                .isEqualTo(409);
    }

    @Test
    void aHouseholdThatSaidYesBeforeTheWordsWereShownIsAskedAgain() {
        String offer = left(WORDS);
        String asked = asked(new OfferId(UUID.fromString(offer)));
        Browser household = house.browser();
        assertThat(household.post(at(own, asked + "/yes"), "").status()).isEqualTo(303);
        assertThat(read(asked)).doesNotContain(asked + "/yes");

        Browser desk = signedIn(own, Role.CASEWORKER);
        String mark = desk.get(at(own, "/fr/desk/words")).body().replaceAll(MARK, "$1");
        assertThat(look(desk, own, offer, mark, "yes")).isEqualTo(303);
        String anew = letters.link("amina-%s@exemple.fr".formatted(own.slug()));
        assertThat(anew).as("another letter").isNotEqualTo(asked);
        assertThat(read(anew)).contains("jardin", anew + "/yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez-moi au 06 12 34 56 78",
                "zero six : 06-12.34 56/78",
                "Écrivez à marie@exemple.fr",
                "Voir https://exemple.org/chambre",
                "voir monsite.fr",
                "Au 12 rue Victor Hugo",
                "12, bd des Lilas",
                "rue de la Paix, au fond",
                "We live at 4 Station Road",
                "Baker Street",
                "5 minutes from 4 station road",
                "au 12 place du capitole",
                "Nous sommes à 31000 Toulouse",
                "اتصلوا بي ٠٦١٢٣٤٥٦٧٨",
                "شارع الحمرا 12"
            })
    void bySentencesNobodyIsReachedAndNoHomeIsFound(String sentence) {
        HttpResponse<String> refused = leave(sentence);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("about_home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une rue calme, une place au soleil, un chemin vers la mer.",
                "Deux chambres de 12 m² et 9 m², 3e étage, bus 14 et 27 à 5 minutes.",
                "A quiet street with a garden; 2 cats, 1 dog.",
                "20 minutes drive from the sea, 5 minutes from the road.",
                "Il y a 1 place de parking dans la cour.",
                "شارع هادئ وحديقة صغيرة",
                "路很安静"
            })
    void whatPeopleSayOfAHomeIsTaken(String sentence) {
        assertThat(leave(sentence).statusCode()).as(sentence).isEqualTo(201);
    }

    @Test
    void theyAreNoLongerThanSixHundredCharactersAndOfHomesAlone() {
        assertThat(leave("a".repeat(600)).statusCode()).isEqualTo(201);
        assertThat(leave("a".repeat(601)).statusCode()).isEqualTo(422);
        HttpResponse<String> lesson = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"language\",\"postcode\":\"31000\",\"capacity\":1,\"email\":\"a@exemple.org\",\"about_home\":\""
                        + WORDS + "\"}");
        String id = lesson.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/offers/" + id).body())
                .doesNotContain("about_home");
    }

    @Test
    void theyComeBackInTheFormInJsonAndInTheSpreadsheetAndInThePersonsOwnPage() {
        HttpResponse<String> left = leave(WORDS);
        String offer = left.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        String status = left.body().replaceAll("(?s).*\"statusUrl\":\"[^\"]*?(/fr/[^\"]+|/en/[^\"]+)\".*", "$1");
        assertThat(house.browser().get(at(own, status)).body()).contains("jardin");
        assertThat(house.browser().get(at(own, status + "/change")).body()).contains("jardin", "name=\"about_home\"");
        assertThat(staff.get(own, Role.CASEWORKER, "/api/v1/offers/" + offer).body())
                .contains("\"about_home\":\"" + WORDS + "\"");
        Browser lead = signedIn(own, Role.CASEWORKER);
        assertThat(lead.get(at(own, "/fr/desk/offers/" + offer + "/correct")).body())
                .contains("jardin", "name=\"about_home\"")
                .doesNotContain("⟦");
        String file = lead.post(at(own, "/fr/desk/offers/chosen/csv"), Map.of("pick", offer))
                .body();
        assertThat(file.lines().findFirst().orElseThrow()).contains(",about_home,");
        assertThat(file).contains(WORDS);
    }

    @Test
    void aSpreadsheetSaysThemAndIsReadAsTheFormIs() throws IOException {
        List<OfferRow> rows = new ArrayList<>();
        String file = "id,kind,postcode,capacity,email,about_home\n1,housing,31000,2,a@exemple.org,\"" + WORDS
                + "\"\n2,housing,31000,2,b@exemple.org,au 12 rue Victor Hugo\n";
        SheetReport report = OfferSheet.read(
                SheetSource.of(file.getBytes(StandardCharsets.UTF_8)),
                SheetLimits.UPLOAD,
                new CommunePlaces(Communes.load()),
                rows::add);
        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.answers().get(OfferFields.ABOUT_HOME)).isEqualTo(WORDS));
        assertThat(report.rejected()).isOne();
        assertThat(report.rows().getFirst().errors().getFirst().column()).isEqualTo("about_home");
    }

    private String left(String words) {
        HttpResponse<String> left = leave(words);
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        return left.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> leave(String words) {
        return http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":3,\"languages\":[\"fr\"],\"host\":\"family\","
                        + "\"email\":\"jeanne-%s@exemple.fr\",\"about_home\":\"%s\"}".formatted(own.slug(), words));
    }

    /** A household is asked whether it wants this home; the path of its page. */
    private String asked(OfferId home) {
        pool.ready(own, home);
        NeedId need = pool.household(own, 3, 40);
        String address = "amina-%s@exemple.fr".formatted(own.slug());
        pool.known(own, need, new Contact("Amina Sow", address, null, null, "fr"));
        HttpResponse<String> proposed = staff.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String id = Caseworker.object(proposed).getString("id");
        assertThat(staff.post(own, Role.CASEWORKER, "/api/v1/placements/" + id + "/review", "")
                        .statusCode())
                .isEqualTo(200);
        return letters.link(address);
    }

    private String read(String path) {
        return house.browser().get(at(own, path)).body();
    }

    private int corrected(Browser desk, String offer, String words) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "kind", "housing",
                "postcode", "31000",
                "capacity", "3",
                "languages", "fr",
                "host", "family",
                "email", "jeanne-%s@exemple.fr".formatted(own.slug())));
        answers.put("about_home", words);
        return desk.post(at(own, "/fr/desk/offers/" + offer + "/correct"), answers)
                .status();
    }

    private static int look(Browser browser, Tenant tenant, String offer, String mark, String shown) {
        return browser.post(at(tenant, "/fr/desk/words/" + offer), Map.of("mark", mark, "shown", shown))
                .status();
    }

    private Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }

    private static URI at(Tenant tenant, String path) {
        return URI.create(House.address(tenant) + path);
    }
}
