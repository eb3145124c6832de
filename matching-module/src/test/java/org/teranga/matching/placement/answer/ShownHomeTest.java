package org.teranga.matching.placement.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.BringPhoto;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.HomeSection;
import org.teranga.matching.home.TellHome;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.people.TellPeople;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestTenants;

/** A household that is asked sees a home, asks before it answers, and is asked again when the home or its people become others. */
@Assembled
class ShownHomeTest {
    private static final Map<String, String> ROOMS = Map.of(
            "dwelling",
            "house",
            "floor",
            "1",
            "steps",
            "14",
            "bathroom",
            "own",
            "room1_double",
            "1",
            "room1_locks",
            "yes");

    @Inject
    private Caseworker staff;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private HomeOwners owners;

    @Inject
    private TellHome tellHome;

    @Inject
    private BringPhoto bringPhoto;

    @Inject
    private TellPeople tellPeople;

    @Inject
    private TenantDatabase database;

    @Inject
    private Event<RecordTold> told;

    private Tenant own;
    private OfferId home;
    private NeedId need;
    private String placement;

    @BeforeEach
    void anAssociation() {
        own = staff.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        home = pool.ready(own, pool.home(own, 4));
        need = pool.household(own, 3, 40);
        pool.known(own, need, new Contact("Amina Sow", address(), null, null, "fr"));
    }

    @Test
    void aHouseholdSeesRoomsAndRulesInPicturesAndFourAnswersAllAlike() {
        tell(HomeSection.ROOMS, ROOMS);
        tell(HomeSection.RULES, Map.of("rule_smoking", "no", "rule_quiet", "22:30", "rule_kitchen", "shared"));
        String page = read(asked());
        assertThat(page)
                .contains("Chambre 1", "un grand lit", "ferme de l’intérieur", "Au premier étage", "14 marches")
                .contains("La cuisine se partage", "On ne fume pas", "class=\"strike\"", "Rien à payer")
                .contains("Oui, il nous convient", "Les rencontrer d’abord", "Poser une question", "Non, pas celui-ci")
                .doesNotContain("⟦");
        assertThat(page.split("class=\"answer\"", -1)).as("all alike").hasSize(5);
        assertThat(read(asked.replaceFirst("/fr/", "/ar/")))
                .contains("dir=\"rtl\"", "غرف")
                .doesNotContain("⟦");
    }

    @Test
    void aHomeOfWhichNothingWasToldIsShownAsFarAsItIsKnown() {
        assertThat(read(asked()))
                .contains("n’a pas encore décrit", "Oui, il nous convient")
                .doesNotContain("⟦");
    }

    @Test
    void aQuestionStopsNothingGivesTimeAndIsReadByTheTeamAlone() {
        String link = asked();
        Instant before = answerBy();
        age("answer_by = answer_by - interval '5 days', changed_at = changed_at - interval '5 days'");
        Browser household = house.browser();
        assertThat(household
                        .post(at(link + "/ask"), Map.of("kind", "ask", "text", ""))
                        .status())
                .isEqualTo(422);
        assertThat(household
                        .post(at(link + "/ask"), Map.of("kind", "no-such", "text", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(household
                        .post(at(link + "/ask"), Map.of("kind", "ask", "text", "Y a-t-il une baignoire ?"))
                        .status())
                .isEqualTo(303);
        assertThat(household
                        .post(at(link + "/ask"), Map.of("kind", "meet", "text", ""))
                        .status())
                .isEqualTo(303);
        assertThat(answerBy()).as("as long as at first, from now").isAfterOrEqualTo(before);
        assertThat(read(link))
                .contains("Y a-t-il une baignoire", "L’équipe n’a pas encore répondu", "Oui, il nous convient")
                .doesNotContain("⟦");
        assertThat(state()).isEqualTo("reviewed");
        Browser worker = signedIn(Role.CASEWORKER);
        assertThat(worker.get(at("/fr/desk/placements/" + placement)).body())
                .contains("Le ménage a posé une question", "Le ménage demande une rencontre")
                .doesNotContain("⟦");
        Tenant other = tenants.open();
        assertThat(house.browser().get(URI.create(House.address(other) + link)).status())
                .isEqualTo(404);
        assertThat(house.browser()
                        .post(URI.create(House.address(other) + link + "/ask"), Map.of("kind", "meet"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void questionsNeverHoldAHomeLongerThanTwiceTheTime() {
        String link = asked();
        age("answer_by = answer_by - interval '6 days', changed_at = changed_at - interval '13 days'");
        Instant latest = changedAt().plusSeconds(14 * 86_400L);
        house.browser().post(at(link + "/ask"), Map.of("kind", "meet", "text", ""));
        assertThat(answerBy()).isEqualTo(latest);
    }

    @Test
    void aYesToAnOlderHomeIsRefusedAndAskedAgainWithTheDifference() {
        tell(HomeSection.ROOMS, ROOMS);
        String link = asked();
        String shown = read(link).replaceAll("(?s).*name=\"shown\" value=\"([^\"]+)\".*", "$1");
        tell(HomeSection.RULES, Map.of("rule_smoking", "yes"));
        Browser household = house.browser();
        assertThat(household.post(at(link + "/yes"), Map.of("shown", shown)).status())
                .isEqualTo(303);
        assertThat(state()).as("read before it changed").isEqualTo("reviewed");
        assertThat(household.post(at(link + "/yes"), "").status()).isEqualTo(303);
        assertThat(state()).isEqualTo("household_accepted");

        tell(HomeSection.ROOMS, Map.of("room1_double", "", "room1_sofa", "1"));
        assertThat(state()).as("an edit after the yes").isEqualTo("reviewed");
        String anew = letters.link(address());
        assertThat(read(anew))
                .contains("les chambres et les lits", "un canapé-lit")
                .doesNotContain("les règles", "⟦");
    }

    @Test
    void whoSaidYesBeforePeopleOrHomesWereToldIsAskedAgainOnceTheyAreAndNotBefore() {
        String link = asked();
        assertThat(house.browser().post(at(link + "/yes"), "").status()).isEqualTo(303);
        touch();
        assertThat(state()).as("nothing was told then, nothing is now").isEqualTo("household_accepted");
        people(Map.of("age_0", "34", "age_1", "31", "age_2", "7"));
        assertThat(state()).as("who comes was not among what was agreed").isEqualTo("reviewed");
        assertThat(read(letters.link(address())))
                .contains("les personnes du ménage")
                .doesNotContain("⟦");
    }

    @Test
    void anEditThatLeavesAChildAloneEndsWhatWasProposed() {
        String link = asked();
        people(Map.of("age_0", "34", "age_1", "31", "age_2", "16"));
        people(Map.of("age_0", "16"));
        assertThat(state()).isEqualTo("withdrawn");
        assertThat(house.browser().get(at(link)).status()).isEqualTo(404);
    }

    @Test
    void photographsAreForTheHouseholdThatIsAskedAloneAndASwappedOneAsksAgain() {
        UUID first = photograph("La grande chambre");
        String link = asked();
        assertThat(read(link)).as("nobody of the team has looked").doesNotContain(first.toString());
        assertThat(pixels(own, link, first)).isEqualTo(404);
        looked();
        assertThat(read(link)).contains(link + "/photos/" + first, "La grande chambre");
        assertThat(pixels(own, link, first)).isEqualTo(200);
        assertThat(pixels(tenants.open(), link, first)).isEqualTo(404);
        assertThat(pixels(own, link, UUID.randomUUID())).isEqualTo(404);

        assertThat(house.browser().post(at(link + "/yes"), "").status()).isEqualTo(303);
        assertThat(state()).isEqualTo("household_accepted");
        tenants.as(
                own,
                () -> desk.does(() -> {
                    bringPhoto.remove(owners.byStaff(home), first);
                    return true;
                }));
        photograph("La grande chambre");
        looked();
        assertThat(state()).as("another picture under the same words").isEqualTo("reviewed");
        String anew = letters.link(address());
        assertThat(read(anew)).contains("les photos du logement");
        assertThat(pixels(own, anew, first)).isEqualTo(404);
        UUID second = photo();
        assertThat(pixels(own, anew, second)).isEqualTo(200);
        assertThat(house.browser().post(at(anew + "/no"), "").status()).isEqualTo(303);
        assertThat(pixels(own, anew, second)).as("it is over").isEqualTo(404);
    }

    private UUID photograph(String caption) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        tenants.as(
                own,
                () -> desk.does(() -> {
                    bringPhoto.add(
                            owners.byStaff(home), Optional.of(new ByteArrayInputStream(bytes.toByteArray())), caption);
                    return true;
                }));
        return photo();
    }

    private UUID photo() {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select id from matching.home_photo where tenant_id = :tenant")
                        .one(UUID.class)));
    }

    /** Somebody of the team lets households see what there is. */
    private void looked() {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    database.sql(
                                    "update matching.home_photo set shown = true, looked_at = now() where tenant_id = :tenant")
                            .update();
                    told.fire(new RecordTold("offer", home.value()));
                    return true;
                }));
    }

    private int pixels(Tenant tenant, String link, UUID photo) {
        return house.browser()
                .get(URI.create(House.address(tenant) + link + "/photos/" + photo))
                .status();
    }

    private String asked;

    private String asked() {
        HttpResponse<String> proposed = staff.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + need + "\",\"offerId\":\"" + home + "\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        placement = Caseworker.object(proposed).getString("id");
        assertThat(staff.post(own, Role.CASEWORKER, "/api/v1/placements/" + placement + "/review", "")
                        .statusCode())
                .isEqualTo(200);
        asked = letters.link(address());
        return asked;
    }

    private void tell(HomeSection section, Map<String, String> said) {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    HomeOwner owner = owners.byStaff(home);
                    tellHome.tell(owner, section, Answers.of(said), tellHome.mark(owner, section));
                    return true;
                }));
    }

    private void people(Map<String, String> said) {
        tenants.as(own, () -> desk.does(() -> tellPeople.tell(need, Answers.of(said), EntryPoint.OWN_PAGE)));
    }

    /** Something is told anew that says nothing else. */
    private void touch() {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    told.fire(new RecordTold("need", need.value()));
                    told.fire(new RecordTold("offer", home.value()));
                    return true;
                }));
    }

    private String state() {
        return column("state", String.class);
    }

    private Instant answerBy() {
        return column("answer_by", Instant.class);
    }

    private Instant changedAt() {
        return column("changed_at", Instant.class);
    }

    private <T> T column(String name, Class<T> type) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select " + name + " from matching.placement where tenant_id = :tenant and id = :id")
                        .bind("id", UUID.fromString(placement))
                        .one(type)));
    }

    private void age(String set) {
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "update matching.placement set " + set + " where tenant_id = :tenant and id = :id")
                        .bind("id", UUID.fromString(placement))
                        .update()));
    }

    private String read(String path) {
        return house.browser().get(at(path)).body();
    }

    private Browser signedIn(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private String address() {
        return "amina-%s@exemple.fr".formatted(own.slug());
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
