package org.teranga.matching.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/**
 * The other side learns nothing of an incident: all that a host can read is compared, letter by letter, before the household presses and
 * while the team works on it; a host who is a stranger with a link, a member, a safeguarding lead, or an administrator who lives there.
 */
@Assembled
class IncidentSilenceTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private Letterbox letters;

    private HomeWithTeam.Opened opened;
    private Tenant own;
    private NeedId need;
    private NeedId other;
    private UUID placement;

    @BeforeEach
    void aHouseholdLivesInASharedHome() {
        opened = homes.open(6, Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER, Role.RESIDENT, Role.JURIST);
        own = opened.own();
        need = pool.household(own, 2, 40);
        other = pool.household(own, 1, 10);
        pool.readyForNights(own, opened.offer());
        pool.known(own, need, new Contact("Amina Sow", mail("amina"), null, null, "fr"));
        pool.known(own, opened.offer(), new Contact("Jeanne Roux", mail("jeanne"), null, null, "fr"));
        sql("update matching.need set account_id = '" + opened.member(Role.RESIDENT) + "' where tenant_id = :tenant"
                + " and id = '" + need + "'");
        sql("update matching.offer set shared = true, version = version + 1 where tenant_id = :tenant");
        placement = pool.living(own, need, opened.offer(), TODAY.minusDays(1), TODAY.plusDays(14), TODAY.plusDays(200));
        sql("update matching.placement set whole = false where tenant_id = :tenant");
        NeedId beside = pool.household(own, 1, 20);
        sql(
                "insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on,"
                        + " proposed_at, proposed_by, reviewed_by, approved_by, changed_at, trial_until) values (:tenant,"
                        + " gen_random_uuid(), 1, '" + beside + "', '" + opened.offer()
                        + "', 'trial', false, 1, current_date,"
                        + " now(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), current_date + 9)");
        sql(
                "insert into matching.duty_shift (tenant_id, id, account_id, starts_at, ends_at, made_by, confirmed_by) values (:tenant,"
                        + " gen_random_uuid(), '" + opened.member(Role.CASEWORKER)
                        + "', now() - interval '1 hour', now() + interval '1 hour', gen_random_uuid(), gen_random_uuid())");
    }

    @Test
    void aHostReadsTheSameOnTheirPagesWithAndWithoutOne() {
        hostIs(Role.VOLUNTEER);
        String link = "/fr/offer/status/" + pool.followed(own, opened.offer()).token();
        Browser nobody = house.browser();
        same(() -> {
            Map<String, String> read = new LinkedHashMap<>();
            for (String page :
                    List.of("/fr/me", "/fr/me/proposals/" + placement, "/fr/me/readers", "/fr/me/everything.json")) {
                read.put(page, signedIn.get(own, Role.VOLUNTEER, page).body());
            }
            for (String page : List.of("", "/readers", "/messages", "/proposal/" + placement)) {
                Browser.Page answer = nobody.get(URI.create(House.address(own) + link + page));
                read.put("status" + page, answer.status() + answer.body());
            }
            for (String path :
                    List.of("/api/v1/stays/" + placement, "/api/v1/incidents", "/api/v1/placements/" + placement)) {
                read.put(path, json(Role.VOLUNTEER, path));
            }
            read.put("letters", letters.to(mail("jeanne")).toString());
            return read;
        });
    }

    @Test
    void aHostWhoIsALeadReadsTheSameAtTheDeskWithAndWithoutOne() {
        hostIs(Role.LEAD);
        same(() -> atTheDesk(Role.LEAD));
    }

    @Test
    void anAdministratorWhoLivesThereReadsTheSameWithAndWithoutOne() {
        hostIs(Role.VOLUNTEER);
        lives(Role.ADMIN);
        same(() -> atTheDesk(Role.ADMIN));
    }

    @Test
    void aLeadWhoLivesThereReadsTheSameWithAndWithoutOne() {
        hostIs(Role.VOLUNTEER);
        lives(Role.LEAD);
        same(() -> atTheDesk(Role.LEAD));
    }

    private void lives(Role role) {
        sql("insert into matching.home (tenant_id, id, person_id, changed_at) values (:tenant, '" + opened.home()
                + "', '" + opened.host() + "', now())");
        sql("insert into matching.home_adult (tenant_id, id, home_id, host, moved_in_at) values (:tenant, '"
                + opened.member(role) + "', '" + opened.home() + "', false, now())");
    }

    private Map<String, String> atTheDesk(Role role) {
        Map<String, String> read = new LinkedHashMap<>();
        String trail = "/fr/admin/trail?who=" + opened.member(Role.CASEWORKER);
        for (String page : List.of(
                "/fr/desk",
                "/fr/desk/tasks?view=team",
                "/fr/desk/stays",
                "/fr/desk/stays/" + placement,
                "/fr/desk/placements",
                "/fr/desk/placements/" + placement,
                "/fr/desk/offers/" + opened.offer(),
                "/fr/desk/offers",
                "/fr/desk/needs/" + other,
                "/fr/desk/needs/" + need,
                "/fr/desk/needs",
                "/fr/desk/incidents",
                "/fr/admin/dashboard",
                trail,
                "/fr/admin/trail?area=incident",
                "/fr/me",
                "/fr/me/readers",
                "/fr/me/everything.json")) {
            read.put(page, plain(signedIn.get(own, role, page).body()));
        }
        for (String path : List.of(
                "/api/v1/incidents",
                "/api/v1/stays",
                "/api/v1/stays/" + placement,
                "/api/v1/tasks?owner=team",
                "/api/v1/needs/" + other + "/candidates",
                "/api/v1/needs/" + other + "/candidates/" + opened.offer(),
                "/api/v1/offers/" + opened.offer(),
                "/api/v1/files/offer/" + opened.offer(),
                "/api/v1/files/need/" + need,
                "/api/v1/files/placement/" + placement)) {
            read.put(path, json(role, path));
        }
        return read;
    }

    /** Reads, then the household presses, tells and whoever is on duty works on it; then reads again. */
    private void same(Supplier<Map<String, String>> reading) {
        signedIn.get(own, Role.CASEWORKER, "/fr/desk");
        json(Role.CASEWORKER, "/api/v1/stays");
        reading.get();
        Map<String, String> before = reading.get();
        String told = "{\"placementId\":\"" + placement + "\",\"what\":\"Il entre dans ma chambre.\"}";
        HttpResponse<String> pressed = caseworker.post(own, Role.RESIDENT, "/api/v1/incidents", told);
        assertThat(pressed.statusCode()).as(pressed.body()).isEqualTo(201);
        String incident = "/api/v1/incidents/" + Caseworker.object(pressed).getString("id");
        for (String step : List.of("take", "note")) {
            assertThat(caseworker
                            .post(own, Role.CASEWORKER, incident + "/" + step, "{\"text\":\"Appelée à 23 h.\"}")
                            .statusCode())
                    .as(step)
                    .isEqualTo(200);
        }
        for (String page : List.of("/fr/desk/offers/" + opened.offer(), "/fr/desk/needs/" + need)) {
            signedIn.page(own, Role.CASEWORKER, page);
        }
        assertThat(json(Role.CASEWORKER, "/api/v1/needs/" + other + "/candidates/" + opened.offer()))
                .as("to the team nobody new is brought there")
                .contains("\"stoppedBy\":\"safety\"");
        Map<String, String> after = reading.get();
        before.forEach((what, text) -> assertThat(after.getOrDefault(what, "").lines())
                .as(what)
                .containsExactlyElementsOf(text.lines().toList()));
    }

    private void hostIs(Role role) {
        sql("update matching.offer set account_id = '" + opened.member(role) + "', version = version + 1"
                + " where tenant_id = :tenant");
    }

    private String json(Role role, String path) {
        HttpResponse<String> answer = caseworker.get(own, role, path);
        return answer.statusCode() + " " + answer.body();
    }

    /** Without the moment of the reader's own reading, which the page tells as well. */
    private static String plain(String page) {
        return page.replaceAll("datetime=\"[^\"]*\"", "").replaceAll(" à \\d\\d:\\d\\d", "");
    }

    private String mail(String name) {
        return name + "-" + own.slug() + "@exemple.fr";
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
