package org.teranga.matching.desk.selection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Statements;

/** Several rows of the desk's lists at once: ticked, withdrawn, taken back, written as a spreadsheet; by form, without script. */
@Assembled
class ChosenRowsTest {
    private static final String OFFERS = "/fr/desk/offers";
    private static final String NEEDS = "/fr/desk/needs";

    @Inject
    private House house;

    @Inject
    private Pool pool;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<Role, UUID> accounts = new HashMap<>();
    private Tenant own;
    private List<String> offers;
    private List<String> needs;

    @BeforeEach
    void threeOffersAndTwoNeeds() {
        own = open(Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER);
        offers = Stream.of(2, 3, 4)
                .map(beds -> pool.home(own, beds))
                .map(OfferId::toString)
                .toList();
        needs = Stream.of(1, 4)
                .map(persons -> pool.household(own, persons, 30))
                .map(NeedId::toString)
                .toList();
    }

    @Test
    void tickedOffersAreWithdrawnTheListSaysHowManyAndOneButtonUndoesIt() {
        String told = followed(OFFERS, send(Role.CASEWORKER, OFFERS + "/chosen/withdraw", offers.subList(0, 2)));
        assertThat(told).contains("2 offres sont retirées", "/fr/desk/offers/chosen/restore");
        assertThat(count(OFFERS + "?status=withdrawn")).isEqualTo(2);
        told = followed(OFFERS, send(Role.CASEWORKER, OFFERS + "/chosen/restore", offers));
        assertThat(told).contains("2 offres sont revenues");
        assertThat(count(OFFERS + "?status=withdrawn")).isZero();
    }

    @Test
    void nobodyWithdrawsTheirOwnMatterForTheTeam() {
        pool.belongs(
                own,
                new NeedId(UUID.fromString(needs.getFirst())),
                new OfferId(UUID.fromString(offers.getFirst())),
                accounts.get(Role.CASEWORKER));
        send(Role.CASEWORKER, OFFERS + "/chosen/withdraw", offers.subList(0, 2));
        send(Role.CASEWORKER, NEEDS + "/chosen/withdraw", needs);
        assertThat(count(OFFERS + "?status=withdrawn")).isEqualTo(1);
        assertThat(count(NEEDS + "?status=withdrawn")).isEqualTo(1);
        assertThat(post(Role.CASEWORKER, OFFERS + "/" + offers.getFirst() + "/withdraw", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tickedNeedsAreWithdrawnToo() {
        String told = followed(NEEDS, send(Role.CASEWORKER, NEEDS + "/chosen/withdraw", needs));
        assertThat(told).contains("2 besoins sont retirés");
        assertThat(count(NEEDS + "?status=withdrawn")).isEqualTo(2);
    }

    @Test
    void theReaderComesBackToTheSamePartOfTheList() {
        String sent = "list=" + encoded("?sort=-place&kind=housing&page=2") + "&pick=" + offers.getFirst();
        assertThat(location(post(Role.CASEWORKER, OFFERS + "/chosen/withdraw", sent)))
                .startsWith(OFFERS + "?sort=-place&kind=housing&page=2&done=withdrawn&rows=" + offers.getFirst());
        String elsewhere = "list=" + encoded("//evil.example/") + "&pick=" + offers.getFirst();
        assertThat(location(post(Role.CASEWORKER, OFFERS + "/chosen/withdraw", elsewhere)))
                .startsWith(OFFERS + "?&done=");
    }

    @Test
    void withoutATickNothingHappensAndTheListSaysSo() {
        for (String what : List.of("withdraw", "restore", "csv")) {
            assertThat(followed(OFFERS, send(Role.CASEWORKER, OFFERS + "/chosen/" + what, List.of())))
                    .as(what)
                    .contains("Aucune offre n’est cochée");
        }
        assertThat(count(OFFERS + "?status=withdrawn")).isZero();
    }

    @Test
    void aSpreadsheetHoldsTheTickedRowsAndNobodysName() {
        Browser.Page file = send(Role.LEAD, OFFERS + "/chosen/csv", offers.subList(1, 3));
        assertThat(file.headers()).containsEntry("content-disposition", "attachment; filename=\"offers.csv\"");
        assertThat(file.body().lines().toList())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("id,status,kind,postcode,")
                .doesNotContain("name", "email", "phone");
        assertThat(send(Role.LEAD, NEEDS + "/chosen/csv", needs).body().lines())
                .hasSize(3)
                .first()
                .asString()
                .endsWith(",ages,waiting_since");
    }

    @Test
    void whoMayOnlyReadMayNotWithdrawAndAnotherAssociationsRowsAreUnknown() {
        assertThat(send(Role.LEAD, NEEDS + "/chosen/withdraw", needs).status()).isEqualTo(403);
        assertThat(send(Role.ADMIN, OFFERS + "/chosen/withdraw", offers).status())
                .isEqualTo(403);
        assertThat(send(Role.VOLUNTEER, OFFERS + "/chosen/csv", offers).status())
                .isEqualTo(403);
        Tenant other = open(Role.CASEWORKER);
        Browser.Page answer = post(other, Role.CASEWORKER, OFFERS + "/chosen/withdraw", ticked(offers));
        assertThat(location(answer)).endsWith("&rows=#told");
        assertThat(count(OFFERS + "?status=withdrawn")).isZero();
    }

    @Test
    void noListAsksTheDatabaseMoreWhereItHasMoreRows() {
        for (String list : List.of(OFFERS, NEEDS, "/fr/desk")) {
            get(list);
            long few = Statements.during(() -> get(list));
            for (int i = 0; i < 20; i++) {
                pool.home(own, 2);
                pool.household(own, 2, 10);
            }
            get(list); // reads the keys of those who are new
            // the jobs that forty new records wake run meanwhile and are counted too, until they are done
            Eventually.holds(() ->
                    assertThat(Statements.during(() -> get(list))).as(list).isLessThanOrEqualTo(few));
        }
    }

    private Browser.Page send(Role role, String path, List<String> rows) {
        return post(own, role, path, ticked(rows));
    }

    private Browser.Page post(Role role, String path, String sent) {
        return post(own, role, path, sent);
    }

    private Browser.Page post(Tenant tenant, Role role, String path, String sent) {
        return signedIn(tenant, role).post(URI.create(House.address(tenant) + path), sent);
    }

    private String get(String path) {
        Browser.Page page = signedIn(own, Role.CASEWORKER).get(URI.create(House.address(own) + path));
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.body();
    }

    private String followed(String list, Browser.Page answer) {
        assertThat(location(answer)).startsWith(list);
        return get(location(answer));
    }

    private long count(String path) {
        return Pattern.compile("name=\"pick\"").matcher(get(path)).results().count();
    }

    private Tenant open(Role... roles) {
        Tenant tenant = house.open();
        for (Role role : roles) {
            accounts.put(role, house.member(tenant, role));
        }
        return tenant;
    }

    private Browser signedIn(Tenant tenant, Role role) {
        return browsers.computeIfAbsent(tenant.slug() + role, any -> {
            Browser browser = house.browser();
            house.signIn(browser, tenant, House.userName(tenant, role));
            return browser;
        });
    }

    private static String location(Browser.Page answer) {
        assertThat(answer.status()).isEqualTo(303);
        return Objects.requireNonNull(answer.headers().get("location")).replaceFirst("^https?://[^/]+", "");
    }

    private static String ticked(List<String> rows) {
        String picks = rows.stream().map(id -> "&pick=" + id).collect(Collectors.joining());
        return "list=" + encoded("?sort=-received") + picks;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
