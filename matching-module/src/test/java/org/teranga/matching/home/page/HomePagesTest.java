package org.teranga.matching.home.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.AdultOfHome;
import org.teranga.matching.home.DwellingView;
import org.teranga.matching.home.HomeViews;
import org.teranga.matching.home.Homes;
import org.teranga.matching.home.ServePhoto;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** A host builds up a home in sittings; what a household sees of it, and who gets to see or to change anything. */
@Assembled
class HomePagesTest {
    private static final String PLACE_OF_THE_CAMERA = "GPS-43.5821-1.3454";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Homes homes;

    @Inject
    private HomeViews views;

    @Inject
    private ServePhoto photos;

    @Inject
    private Erasure erasure;

    @Inject
    private TenantDatabase database;

    private Tenant own;
    private OfferId offer;
    private String href;

    @BeforeEach
    void aHostHasLeftAHome() {
        own = house.open();
        List.of(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER).forEach(role -> house.member(own, role));
        offer = pool.home(own, 3);
        href = "/fr/offer/status/" + pool.followed(own, offer).token() + "/home";
    }

    @Test
    void aHomeIsToldInSittings() {
        assertThat(http.get(own, href).body()).contains("0 partie sur 6", "l’adresse", "les lits");
        assertThat(save("where", "street=12+rue+des+Plantes&town=Tournefeuille&near_stop=4&point=43.5821,+1.3454"))
                .isEqualTo(303);
        assertThat(save("rooms", "room1_double=1&room2_single=2&floor=1&steps=14&bathroom=own"))
                .isEqualTo(303);
        assertThat(http.get(own, href).body()).contains("2 parties sur 6").doesNotContain("les lits");
        assertThat(http.get(own, href + "/rooms").body()).contains("value=\"14\"");
        assertThat(save("words", "about_home=Une+maison+calme.")).isEqualTo(303);
        assertThat(http.get(own, href + "/words").body()).contains("Une maison calme.");
        DwellingView view = shown();
        assertThat(view.sleeps()).isEqualTo(4);
        assertThat(view.place()).isNotNull();
        assertThat(view.toString()).doesNotContain("Plantes");
    }

    @Test
    void whatIsTypedIsNotLostByAFaultNorByAnother() {
        String seen = seen("rules");
        assertThat(save("rules", "rule_smoking=no")).isEqualTo(303);
        HttpResponse<String> late = http.form(own, href + "/rules", "seen=" + seen + "&rule_quiet=22:30");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("a changé entre-temps", "value=\"22:30\" checked");
        assertThat(http.get(own, href + "/rules").body()).contains("name=\"rule_smoking\" value=\"no\" checked");
        HttpResponse<String> faulty = http.form(
                own, href + "/rooms", "seen=" + seen("rooms") + "&steps=14&rooms_words=Appelez+le+06+12+34+56+78");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("value=\"14\"", "06 12 34 56 78");
    }

    @Test
    void nobodyElseFindsIt() {
        Tenant other = house.open();
        house.member(other, Role.CASEWORKER);
        assertThat(http.get(other, href).statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/fr/offer/status/" + "x".repeat(32) + "/home").statusCode())
                .isEqualTo(404);
        String mine = "/fr/me/offers/" + offer.value() + "/home";
        assertThat(signedIn.get(own, Role.VOLUNTEER, mine).status()).isEqualTo(404);
        assertThat(signedIn.get(other, Role.CASEWORKER, "/fr/desk/offers/" + offer.value() + "/home")
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.CASEWORKER, "/fr/desk/offers/" + offer.value() + "/home")
                        .status())
                .isEqualTo(200);
        assertThat(tenants.as(other, () -> desk.does(() -> homes.adults(List.of(offer)))))
                .isEmpty();
    }

    @Test
    void adultsMoveInAndOutAndAreKnownToPrograms() {
        assertThat(adults()).hasSize(1);
        assertThat(http.form(own, href + "/adults", "name=&age=17").statusCode())
                .isEqualTo(422);
        assertThat(http.form(own, href + "/adults", "name=Marc+Roux&age=61&email=marc@example.org&says=Menuisier")
                        .statusCode())
                .isEqualTo(303);
        UUID marc = adults().getLast().person();
        JsonObject answer = Caseworker.object(
                house.call(own, "/api/v1/offers/" + offer.value(), house.token(own, Role.CASEWORKER)));
        assertThat(answer.getJsonObject("home").getString("id"))
                .isEqualTo(offer.value().toString());
        assertThat(answer.getJsonObject("home").getJsonArray("adults")).hasSize(2);
        assertThat(answer.getJsonObject("home").toString()).contains(marc.toString(), answer.getString("person"));
        assertThat(http.form(own, href + "/adults/" + marc + "/out", "").statusCode())
                .isEqualTo(303);
        assertThat(adults()).hasSize(1);
        assertThat(http.form(own, href + "/adults/" + marc + "/back", "").statusCode())
                .isEqualTo(303);
        assertThat(adults()).hasSize(2);
    }

    @Test
    void anotherNameInThePlaceOfOneThatWasCheckedIsAnotherPerson() {
        http.form(own, href + "/adults", "name=Marc+Roux&age=61");
        UUID marc = adults().getLast().person();
        correct(marc, "name=Mark+Roux&age=61");
        assertThat(adults().getLast().person()).isEqualTo(marc);
        tenants.as(
                own,
                () -> desk.does(() -> database.sql("""
                    insert into platform.qualification (tenant_id, id, holder, kind, granted_at)
                    select h.tenant_id, :id, :marc, 'home_visit', now() from matching.home h where h.tenant_id = :tenant limit 1
                    """)
                        .bind("id", UUID.randomUUID())
                        .bind("marc", marc)
                        .update()));
        correct(marc, "name=Mark+Roux&age=62&phone=%2B33612345678");
        assertThat(adults().getLast().person()).isEqualTo(marc);
        correct(marc, "name=Paul+Durand&age=62&phone=%2B33612345678");
        assertThat(adults().getLast().person()).isNotEqualTo(marc);
    }

    @Test
    void aPhotographIsMadeAnewAndSeenAfterALookAtThisVeryOne() throws IOException {
        HttpResponse<String> sent = send(jpeg(), "La chambre");
        assertThat(sent.statusCode()).isEqualTo(303);
        UUID photo = UUID.fromString(found(http.get(own, href + "/photos").body(), "/photos/([0-9a-f-]{36})\""));
        HttpResponse<String> pixels = http.get(own, href + "/photos/" + photo);
        assertThat(pixels.statusCode()).isEqualTo(200);
        assertThat(pixels.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(pixels.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(pixels.body()).doesNotContain(PLACE_OF_THE_CAMERA);
        assertThat(shown().photos()).isEmpty();
        assertThatThrownBy(() -> toHousehold(photo)).isInstanceOf(Refusal.class);
        String page = "/fr/desk/offers/" + offer.value() + "/home";
        assertThat(look(page, photo, "Une autre chambre")).isEqualTo(409);
        assertThat(look(page, photo, "La chambre")).isEqualTo(303);
        assertThat(shown().photos()).hasSize(1);
        assertThat(toHousehold(photo)).isEqualTo(200);
        http.form(own, href + "/photos/" + photo + "/caption", "caption=La+chambre+bleue");
        assertThat(shown().photos()).isEmpty();
        assertThat(http.form(own, href + "/photos/" + photo + "/remove", "").statusCode())
                .isEqualTo(303);
        assertThat(http.get(own, href + "/photos/" + photo).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoPhotographIsRefusedAndItsCaptionStays() throws IOException {
        HttpResponse<String> sent =
                send("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(ISO_8859_1), "La <chambre>");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("La &lt;chambre&gt;");
        assertThat(send(new byte[0], "La chambre").statusCode()).isEqualTo(422);
    }

    @Test
    void whoBringsAPhotographDoesNotLookAtItAlone() throws IOException {
        String page = "/fr/desk/offers/" + offer.value() + "/home";
        signedIn.upload(own, Role.CASEWORKER, page + "/photos", Map.of("caption", "La cuisine"), jpeg());
        String body = signedIn.page(own, Role.CASEWORKER, page + "/photos");
        UUID photo = UUID.fromString(found(body, "/photos/([0-9a-f-]{36})\""));
        Map<String, String> yes = Map.of("caption", "La cuisine", "shown", "yes");
        assertThat(signedIn.post(own, Role.CASEWORKER, page + "/photos/" + photo + "/look", yes)
                        .status())
                .isEqualTo(409);
        assertThat(signedIn.post(own, Role.LEAD, page + "/photos/" + photo + "/look", yes)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void wordsAreReadAfterALookAtTheseVeryOnes() {
        save("rooms", "room1_double=1&rooms_words=Deux+pi%C3%A8ces+calmes.");
        assertThat(shown().roomWords()).isEmpty();
        String page = "/fr/desk/offers/" + offer.value() + "/home";
        String mark = found(signedIn.page(own, Role.CASEWORKER, page), "name=\"mark\" value=\"([^\"]+)\"");
        assertThat(signedIn.post(own, Role.CASEWORKER, page + "/look", Map.of("mark", mark, "shown", "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(shown().roomWords()).isEqualTo("Deux pièces calmes.");
        save("rooms", "room1_double=1&rooms_words=Deux+pi%C3%A8ces.");
        assertThat(shown().roomWords()).isEmpty();
    }

    @Test
    void whatWaitsOfAllHomesIsInOneList() throws IOException {
        save("rules", "rule_quiet=22:30&rule_quiet_words=Le+soir+au+calme.");
        send(jpeg(), "La cuisine");
        String list = signedIn.page(own, Role.CASEWORKER, "/fr/desk/words");
        assertThat(list)
                .contains("Le soir au calme.", "La cuisine", pool.numberOf(own, offer))
                .doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk")).contains("2 textes à lire");
        String words = "/fr/desk/words/" + offer.value();
        String mark = found(list, "name=\"mark\" value=\"([^\"]+)\"");
        String photo = found(list, "/photos/([0-9a-f-]{36})\"");
        assertThat(signedIn.post(own, Role.VOLUNTEER, words + "/home", Map.of("mark", mark, "shown", "yes"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, words + "/home", Map.of("mark", mark, "shown", "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                words + "/photos/" + photo,
                                Map.of("caption", "La cuisine", "shown", "no"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.CASEWORKER, "/fr/desk/words")).contains("Tout est lu");
        assertThat(shown().rules()).extracting(DwellingView.Rule::words).containsExactly("Le soir au calme.");
        assertThat(shown().photos()).isEmpty();
    }

    @Test
    void anErasureLeavesNothingOfAHome() throws IOException {
        save("where", "street=12+rue+Plantee&town=Tournefeuille");
        save("rooms", "room1_double=1&rooms_words=Mots+plantes.");
        http.form(own, href + "/adults", "name=Nom+Plante&age=61&says=Phrase+plantee");
        send(jpeg(), "Legende plantee");
        UUID host = adults().getFirst().person();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(host);
                    return true;
                }));
        assertThat(tenants.as(own, () -> desk.does(() -> views.shown(offer)))).isEmpty();
        assertThat(count("matching.home")).isZero();
        assertThat(count("matching.home_adult")).isZero();
        assertThat(count("matching.home_adult_trace")).isZero();
        assertThat(count("matching.home_photo")).isZero();
    }

    private long count(String table) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select count(*) from " + table + " where tenant_id = :tenant")
                        .one(Long.class)));
    }

    private int save(String part, String fields) {
        return http.form(own, href + "/" + part, "seen=" + seen(part) + "&" + fields)
                .statusCode();
    }

    private void correct(UUID adult, String fields) {
        String at = href + "/adults/" + adult;
        String seen = found(http.get(own, at).body(), "name=\"seen\" value=\"([^\"]*)\"");
        assertThat(http.form(own, at, "seen=" + seen + "&" + fields).statusCode())
                .isEqualTo(303);
    }

    private String seen(String part) {
        return found(http.get(own, href + "/" + part).body(), "name=\"seen\" value=\"([^\"]*)\"");
    }

    private int look(String page, UUID photo, String caption) {
        return signedIn.post(
                        own,
                        Role.CASEWORKER,
                        page + "/photos/" + photo + "/look",
                        Map.of("caption", caption, "shown", "yes"))
                .status();
    }

    private int toHousehold(UUID photo) {
        return tenants.as(
                own, () -> desk.does(() -> photos.toHousehold(offer, photo).getStatus()));
    }

    private List<AdultOfHome> adults() {
        return tenants.as(
                own, () -> desk.does(() -> homes.adults(List.of(offer)).getOrDefault(offer, List.of())));
    }

    private DwellingView shown() {
        return tenants.as(
                own, () -> desk.does(() -> views.shown(offer).orElseThrow().view()));
    }

    private HttpResponse<String> send(byte[] file, String caption) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--b\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\n" + caption
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(ISO_8859_1));
        body.write(file);
        body.write("\r\n--b--\r\n".getBytes(ISO_8859_1));
        return http.send(http.to(own, href + "/photos")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A photograph with what a camera adds. */
    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        byte[] exif = ("Exif\0\0" + PLACE_OF_THE_CAMERA).getBytes(ISO_8859_1);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain.toByteArray(), 0, 2);
        whole.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        whole.write(exif);
        whole.write(plain.toByteArray(), 2, plain.size() - 2);
        return whole.toByteArray();
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
