package org.teranga.matching.safeguarding.path;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.HomeOwner;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The host sees what is done and what is missing, and does it there; each adult is asked by their own link. */
@Assembled
class HostPathTest {
    private static final Pattern ADULT = Pattern.compile("/[a-z]{2}/adult/([A-Za-z0-9_-]+)");
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private House house;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Offers offers;

    @Inject
    private KeepAdults keepAdults;

    @Inject
    private AskAdults.Round round;

    @Inject
    private RenewChecks.Round renewals;

    @Inject
    private CaseTasks tasks;

    @Inject
    private TenantDatabase database;

    @Inject
    private Floor floor;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Inject
    private Desk desk;

    private Tenant own;
    private OfferId offer;
    private UUID host;
    private UUID lead;
    private SecretLink link;

    @BeforeEach
    void aHost() {
        HomeWithTeam.Opened opened = homes.open(2, Role.CASEWORKER, Role.LEAD);
        own = opened.own();
        lead = opened.member(Role.LEAD);
        offer = opened.offer();
        host = opened.host();
        link = pool.followed(own, offer);
    }

    @Test
    void theHostSeesWhatIsMissingAndWhy() {
        String page = page().body();
        assertThat(page)
                .contains("Offer received", "Your identity, shown once", "The visit of the home", "/charter\"")
                .doesNotContain("⟦");
        assertThat(page).contains("nothing of it is copied").doesNotContain("B2", "extract no. 2");
        assertThat(http.get(own, path().replace("/path", "")).body())
                .as("what is asked before the first night is not told to be no more")
                .contains("Your identity, shown once", "The visit of the home")
                .doesNotContain("Nothing is missing");
        noted(host, "identity", TODAY.plusMonths(2));
        assertThat(page().body()).contains("Holds until");
        tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "update platform.qualification set until = :day where tenant_id = :tenant and holder ="
                                        + " :host and kind = 'identity'")
                        .bind("day", TODAY.minusDays(1))
                        .bind("host", host)
                        .update()));
        assertThat(page().body()).as("it ran out").contains("to be done again");
        assertThat(http.get(house.open(), path()).statusCode())
                .as("at another association")
                .isEqualTo(404);
        assertThat(http.get(own, "/en/offer/status/" + SecretLink.issue().token() + "/path")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theHostChoosesADateOnThePath() {
        LocalDateTime next = LocalDateTime.ofInstant(TestClock.now(), Formats.ZONE)
                .plusDays(3)
                .withNano(0)
                .withSecond(0);
        assertThat(signedIn.post(
                                own,
                                Role.CASEWORKER,
                                "/en/desk/visits/" + offer.value(),
                                Map.of("second", lead.toString(), "date1", next.toString()))
                        .status())
                .isEqualTo(303);
        assertThat(page().body()).contains("When can we come", "name=\"date\" value=\"1\"");
        assertThat(http.form(own, path() + "/visit", "date=7").statusCode()).isEqualTo(422);
        assertThat(http.form(own, path() + "/visit", "date=1").statusCode()).isEqualTo(303);
        assertThat(page().body()).contains("We come on").doesNotContain("When can we come");
        HttpResponse<String> file = http.get(own, path() + "/visit.ics");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.body()).contains("Visit for the welcome");
        assertThat(http.form(house.open(), path() + "/visit", "date=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAdultWhoMovesInIsAskedAndSignsAlone() {
        UUID adult = movesIn("jean-paul");
        assertThat(page().body()).contains("Jean-Paul").contains("missing:");
        round();
        String letter = letters.to(address("jean-paul")).getFirst();
        Matcher found = ADULT.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        String adultPage = "/en/adult/" + found.group(1);
        assertThat(http.get(own, adultPage).body())
                .contains("Somebody is going to be welcomed", "charter")
                .doesNotContain("⟦");
        round();
        assertThat(letters.to(address("jean-paul"))).as("asked once").hasSize(1);
        assertThat(signedIn.post(
                                own,
                                Role.LEAD,
                                "/en/desk/qualifications",
                                Map.of(
                                        "holder",
                                        adult.toString(),
                                        "kind",
                                        "charter",
                                        "what",
                                        "A signed paper",
                                        "where",
                                        "At the office",
                                        "seenOn",
                                        TODAY.toString(),
                                        "until",
                                        TODAY.plusYears(1).toString()))
                        .status())
                .as("no tick by staff")
                .isEqualTo(422);
        String edition = http.get(own, adultPage + "/charter")
                .body()
                .replaceFirst("(?s).*name=\"edition\" value=\"([^\"]+)\".*", "$1");
        String signing = "agree=yes&name=Jean-Paul+B&edition=" + edition;
        assertThat(signedIn.post(
                                own,
                                Role.LEAD,
                                adultPage + "/charter",
                                Map.of("agree", "yes", "name", "Jean-Paul B", "edition", edition))
                        .status())
                .as("while staff are signed in")
                .isEqualTo(409);
        assertThat(holds(adult)).isFalse();
        assertThat(http.form(house.open(), adultPage + "/charter", signing).statusCode())
                .isEqualTo(404);
        assertThat(http.form(own, adultPage + "/charter", signing).statusCode()).isEqualTo(303);
        assertThat(holds(adult)).isTrue();
        assertThat(holds(host)).as("for nobody else").isFalse();
        noted(adult, "identity", TODAY.plusYears(1));
        assertThat(page().body()).contains("nothing is missing");
        tenants.as(own, () -> {
            keepAdults.moveOut(owner(), adult);
            return true;
        });
        assertThat(http.get(own, adultPage + "/charter").statusCode())
                .as("moved out")
                .isEqualTo(404);
    }

    @Test
    void whatRunsOutIsAskedForAheadOnceAndNamedOnThePath() {
        noted(host, "identity", TODAY.plusDays(50));
        renewed();
        renewed();
        assertThat(told()).isEqualTo(1);
        noted(host, "identity", TODAY.plusYears(4));
        renewed();
        assertThat(told()).as("renewed: nothing runs out").isEqualTo(1);
    }

    @Test
    void whatEndedLongAgoKeepsNobodyFromBeingAskedAhead() {
        for (int i = 1; i < 6; i++) {
            OfferId other = pool.home(own, 1);
            UUID person = tenants.as(
                    own,
                    () -> desk.does(
                            () -> offers.find(other).orElseThrow().contact().personId()));
            noted(person, "identity", TODAY.plusYears(1));
        }
        tenants.as(
                own,
                () -> desk.does(() -> database.sql("update platform.qualification set until = :ended, seen_on = :seen"
                                + " where tenant_id = :tenant and kind = 'identity'")
                        .bind("ended", TODAY.minusDays(9))
                        .bind("seen", TODAY.minusDays(30))
                        .update()));
        noted(host, "identity", TODAY.plusDays(50));
        tenants.as(own, () -> {
            renewals.go(2);
            return true;
        });
        assertThat(told()).isEqualTo(1);
        assertThat(tenants.as(own, () -> tasks.waiting("offer", CaseTasks.CHECK_ENDS, null, 100)))
                .hasSize(6);
    }

    @Test
    void howLongThePolicyLetsItHoldIsWhatHostAndAdultRead() {
        UUID adult = movesIn("jean-paul");
        round();
        Matcher found = ADULT.matcher(letters.to(address("jean-paul")).getFirst());
        assertThat(found.find()).isTrue();
        String adultPage = "/en/adult/" + found.group(1);
        policy(
                "{\"kinds\":{\"housing\":[{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"proposal\",\"months\":12}]}}");
        for (UUID person : List.of(host, adult)) {
            noted(person, "identity", TODAY.plusYears(4));
        }
        LocalDate lastDay = TODAY.plusMonths(12);
        assertThat(page().body()).contains("Holds until " + said(lastDay));
        assertThat(http.get(own, adultPage).body()).contains("Holds until " + said(lastDay));
        change("update platform.qualification set seen_on = date '" + TODAY + "' - 400"
                + " where tenant_id = :tenant and kind = 'identity'");
        LocalDate ended = TODAY.minusDays(400).plusMonths(12);
        assertThat(page().body()).contains(said(ended) + ": to be done again").doesNotContain("Holds until");
        assertThat(http.get(own, adultPage).body())
                .as("what is asked anew is not told to be done")
                .contains(said(ended) + ": to be done again")
                .doesNotContain("Holds until");
    }

    private static String said(LocalDate day) {
        return Formats.of(Languages.of("en").orElseThrow()).date(day);
    }

    private void policy(String json) {
        change("insert into matching.policy_version (tenant_id, number, policy, counts_from, reason, drafted_by,"
                + " published_at, published_by) values (:tenant, 2,"
                + " '" + json + "', current_date - 1, 'for a test',"
                + " gen_random_uuid(), now(), gen_random_uuid())");
    }

    private void change(String sql) {
        tenants.as(own, () -> desk.does(() -> database.sql(sql).update()));
    }

    private void renewed() {
        tenants.as(own, () -> {
            renewals.go();
            return true;
        });
    }

    private long told() {
        return tenants.as(
                own,
                () -> desk.does(
                        () -> database.sql("select count(*) from matching.renewal_letter where tenant_id = :tenant")
                                .one(Long.class)));
    }

    private UUID movesIn(String name) {
        return tenants.as(
                own,
                () -> keepAdults.moveIn(
                        owner(),
                        new Answers(Map.of(
                                "name", List.of("Jean-Paul"), "email", List.of(address(name)), "age", List.of("58"))),
                        "en"));
    }

    private HomeOwner owner() {
        return new HomeOwner(offer, "7KV7B-7MDQC", new HomeId(offer.value()), host, null);
    }

    private void round() {
        tenants.as(own, () -> {
            round.go();
            return true;
        });
    }

    private void noted(UUID subject, String kind, LocalDate until) {
        HttpResponse<String> noted = house.send(
                own,
                Role.LEAD,
                "POST",
                "/api/v1/checks",
                "{\"subject\":\"" + subject + "\",\"kind\":\"" + kind + "\",\"seenOn\":\"" + TODAY + "\",\"until\":\""
                        + until + "\"}");
        assertThat(noted.statusCode()).isEqualTo(201);
    }

    private boolean holds(UUID holder) {
        return tenants.as(
                own,
                () -> desk.does(() -> floor.held(Set.of(holder))
                        .getOrDefault(holder, Set.of())
                        .contains(QualificationKind.CHARTER)));
    }

    private String address(String name) {
        return name + "@" + own.slug() + ".example.org";
    }

    private String path() {
        return "/en/offer/status/" + link.token() + "/path";
    }

    private HttpResponse<String> page() {
        return http.get(own, path());
    }
}
