package org.teranga.matching.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** An incident by its doors: who opens one, who reads it, who takes its steps, and what each of its ends leaves. */
@Assembled
class IncidentTest {
    private static final String INCIDENTS = "/api/v1/incidents";
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private Members members;

    @Inject
    private OpenIncident openIncident;

    @Inject
    private Incidents incidents;

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
    private UUID placement;

    @BeforeEach
    void aHouseholdLivesWithAHost() {
        opened = homes.open(6, Role.CASEWORKER, Role.LEAD, Role.ADMIN, Role.VOLUNTEER, Role.RESIDENT);
        own = opened.own();
        need = pool.household(own, 2, 40);
        pool.readyForNights(own, opened.offer());
        pool.known(own, need, new Contact("Amina Sow", "amina-" + own.slug() + "@exemple.fr", null, null, "fr"));
        pool.known(
                own,
                opened.offer(),
                new Contact("Jeanne Roux", "jeanne-" + own.slug() + "@exemple.fr", null, null, "fr"));
        sql("update matching.need set account_id = '" + opened.member(Role.RESIDENT) + "' where tenant_id = :tenant");
        sql("update matching.offer set account_id = '" + opened.member(Role.VOLUNTEER) + "' where tenant_id = :tenant");
        placement = pool.living(own, need, opened.offer(), TODAY.minusDays(1), TODAY.plusDays(14), TODAY.plusDays(200));
    }

    @Test
    void eachSideOpensOneAndPressingTwiceIsTheSame() {
        String first = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        assertThat(opened(Role.RESIDENT, "Encore hier.")).isEqualTo(first);
        String host = opened(Role.VOLUNTEER, "");
        assertThat(host).isNotEqualTo(first);
        JsonObject read = read(Role.LEAD, first);
        assertThat(read.getString("side")).isEqualTo("household");
        assertThat(read.getString("state")).isEqualTo("open");
        assertThat(read.getJsonArray("lines").toString()).contains("Il entre dans ma chambre.", "Encore hier.");
        assertThat(text("select count(*) from matching.incident where tenant_id = :tenant"))
                .isEqualTo("2");
        assertThat(text("select string_agg(encode(words, 'escape'), '') from matching.incident_line"
                        + " where tenant_id = :tenant"))
                .as("sealed")
                .doesNotContain("chambre");
    }

    @Test
    void whoIsNeitherASideNorWorksOnFilesOpensNone() {
        assertThat(post(Role.ADMIN, INCIDENTS, body("Rien.")).statusCode()).isEqualTo(403);
        assertThat(post(Role.CASEWORKER, INCIDENTS, body("")).statusCode()).isEqualTo(422);
        assertThat(post(Role.CASEWORKER, INCIDENTS, "{\"placementId\":\"x\",\"what\":\"Oui\"}")
                        .statusCode())
                .isEqualTo(422);
        String unknown = "{\"placementId\":\"" + UUID.randomUUID() + "\",\"what\":\"Oui\"}";
        assertThat(post(Role.CASEWORKER, INCIDENTS, unknown).statusCode()).isEqualTo(404);
        Tenant other = caseworker.open(Role.CASEWORKER);
        assertThat(caseworker
                        .post(other, Role.CASEWORKER, INCIDENTS, body("Oui"))
                        .statusCode())
                .as("another association's")
                .isEqualTo(404);
    }

    @Test
    void theLeadReadsAndOthersOnlyAfterTheyBrokeTheGlass() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        assertThat(get(Role.CASEWORKER, INCIDENTS).statusCode()).isEqualTo(403);
        assertThat(get(Role.CASEWORKER, INCIDENTS + "/" + id).statusCode()).isEqualTo(403);
        assertThat(get(Role.ADMIN, INCIDENTS + "/" + id).statusCode()).isEqualTo(403);
        assertThat(step(Role.CASEWORKER, id, "break-glass", "{\"reason\":\"non\"}")
                        .statusCode())
                .isEqualTo(422);
        mailOf(Role.LEAD, "lead-" + own.slug() + "@exemple.fr");
        HttpResponse<String> broken =
                step(Role.CASEWORKER, id, "break-glass", "{\"reason\":\"Je remplace Camille ce soir.\"}");
        assertThat(broken.statusCode()).as(broken.body()).isEqualTo(200);
        assertThat(read(Role.CASEWORKER, id).toString()).contains("Il entre dans ma chambre.");
        assertThat(step(Role.CASEWORKER, id, "take", "").statusCode())
                .as("reading is no working")
                .isEqualTo(403);
        assertThat(get(Role.CASEWORKER, INCIDENTS).statusCode()).isEqualTo(403);
        assertThat(read(Role.LEAD, id).toString()).contains("break_glass", "Je remplace Camille ce soir.");
        assertThat(letters.to("lead-" + own.slug() + "@exemple.fr"))
                .anySatisfy(letter -> assertThat(letter)
                        .contains("/desk/incidents/" + id)
                        .doesNotContain("chambre", "Camille", "Amina", "Jeanne"));
        assertThat(Caseworker.object(get(Role.LEAD, INCIDENTS)).getInt("total")).isEqualTo(1);
        Tenant other = caseworker.open(Role.LEAD);
        assertThat(caseworker.get(other, Role.LEAD, INCIDENTS + "/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsOnDutyReadsAndWorks() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        sql(
                "insert into matching.duty_shift (tenant_id, id, account_id, starts_at, ends_at, made_by, confirmed_by) values (:tenant,"
                        + " gen_random_uuid(), '" + opened.member(Role.CASEWORKER)
                        + "', now() - interval '1 hour', now() + interval '1 hour', gen_random_uuid(), gen_random_uuid())");
        assertThat(read(Role.CASEWORKER, id).getString("state")).isEqualTo("open");
        assertThat(step(Role.CASEWORKER, id, "take", "").statusCode()).isEqualTo(200);
        assertThat(step(Role.CASEWORKER, id, "take", "").statusCode())
                .as("twice is as good as once")
                .isEqualTo(200);
        assertThat(step(Role.LEAD, id, "take", "").statusCode()).isEqualTo(409);
        assertThat(step(Role.CASEWORKER, id, "note", "{\"text\":\"\"}").statusCode())
                .isEqualTo(422);
        assertThat(step(Role.CASEWORKER, id, "note", "{\"text\":\"Appelée à 23 h.\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(step(Role.CASEWORKER, id, "alert", "{\"whom\":\"mayor\"}").statusCode())
                .isEqualTo(422);
        JsonObject after =
                Caseworker.object(step(Role.CASEWORKER, id, "alert", "{\"whom\":\"police\",\"text\":\"Le 17.\"}"));
        assertThat(after.getString("state")).isEqualTo("taken");
        assertThat(after.getJsonArray("lines").toString()).contains("Appelée à 23 h.", "\"code\":\"police\"");
        assertThat(step(Role.CASEWORKER, id, "unheard-of", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aLeadWhoIsASideOrLivesThereFindsNone() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        sql("update matching.offer set account_id = '" + opened.member(Role.LEAD) + "' where tenant_id = :tenant");
        assertThat(get(Role.LEAD, INCIDENTS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(step(Role.LEAD, id, "take", "").statusCode()).isEqualTo(404);
        assertThat(step(Role.LEAD, id, "break-glass", "{\"reason\":\"Je veux savoir.\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Caseworker.object(get(Role.LEAD, INCIDENTS)).getInt("total")).isZero();
        sql("update matching.offer set account_id = null where tenant_id = :tenant");
        assertThat(read(Role.LEAD, id).getString("id")).isEqualTo(id);
        sql("insert into matching.home (tenant_id, id, person_id, changed_at) values (:tenant, '" + opened.home()
                + "', '" + opened.host() + "', now())");
        sql("insert into matching.home_adult (tenant_id, id, home_id, host, moved_in_at) values (:tenant, '"
                + opened.member(Role.LEAD) + "', '" + opened.home() + "', false, now())");
        assertThat(get(Role.LEAD, INCIDENTS + "/" + id).statusCode())
                .as("who lives there")
                .isEqualTo(404);
        assertThat(Caseworker.object(get(Role.LEAD, INCIDENTS)).getInt("total")).isZero();
        assertThat(post(Role.LEAD, INCIDENTS, body("Rien")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoResumesFreesTheHomeAndNothingElse() {
        String id = opened(Role.RESIDENT, "");
        assertThat(proposed()).as("frozen").isEqualTo("safety.refused.looked_into");
        HttpResponse<String> resumed = step(Role.LEAD, id, "resume", "{\"text\":\"Parlé avec les deux.\"}");
        assertThat(Caseworker.object(resumed).getString("state")).isEqualTo("resumed");
        assertThat(proposed()).isEqualTo("made");
        assertThat(text("select state from matching.placement where tenant_id = :tenant and id = '" + placement + "'"))
                .isEqualTo("trial");
        assertThat(step(Role.LEAD, id, "end-stay", "").statusCode())
                .as("decided once")
                .isEqualTo(409);
        assertThat(step(Role.LEAD, id, "note", "{\"text\":\"Rappelée.\"}").statusCode())
                .as("notes go on")
                .isEqualTo(200);
        assertThat(opened(Role.RESIDENT, "")).as("the next one").isNotEqualTo(id);
    }

    @Test
    void whatEndsKeepsTheTwoApartAndTheHomeFromEverybody() {
        String id = opened(Role.RESIDENT, "");
        HttpResponse<String> ended = step(Role.LEAD, id, "end-stay", "{\"next\":\"shelter\"}");
        assertThat(Caseworker.object(ended).getString("state")).isEqualTo("ended");
        assertThat(text("select state || ' ' || end_reason || ' ' || sleeps_next from matching.placement"
                        + " where tenant_id = :tenant and id = '" + placement + "'"))
                .isEqualTo("ended not_well shelter");
        assertThat(text("select count(*) from matching.bar where tenant_id = :tenant and host_lifted_at is null"))
                .isEqualTo("1");
        assertThat(text(
                        "select string_agg(f.kind || ' ' || t.what, ', ') from platform.case_task t join platform.case_file f"
                                + " on f.tenant_id = t.tenant_id and f.id = t.file_id where t.tenant_id = :tenant"
                                + " and f.subject_id = '" + need + "'"))
                .isEqualTo("need rematch");
        assertThat(proposed()).isEqualTo("safety.refused.frozen");
        assertThat(step(Role.LEAD, id, "end-stay", "").statusCode()).isEqualTo(409);
        String host = opened(Role.VOLUNTEER, "");
        assertThat(step(Role.LEAD, host, "end-stay", "").statusCode()).isEqualTo(200);
        assertThat(text("select count(*) from matching.bar where tenant_id = :tenant"))
                .as("it had ended so already")
                .isEqualTo("1");
    }

    @Test
    void whoseStayEndedSoGoesWithWhoHasWaitedLongest() {
        NeedId longest = pool.household(own, 2, 300);
        OfferId free = pool.ready(own, pool.home(own, 4));
        assertThat(points(longest, free)).isGreaterThan(0);
        String id = opened(Role.RESIDENT, "");
        step(Role.LEAD, id, "end-stay", "{\"next\":\"shelter\"}");
        assertThat(points(need, free)).as("waiting 40 days, and first").isEqualTo(points(longest, free));
        NeedId other = pool.household(own, 2, 40);
        assertThat(points(other, free)).isLessThan(points(longest, free));
    }

    private int points(NeedId of, OfferId offer) {
        return Caseworker.object(get(Role.CASEWORKER, "/api/v1/needs/" + of + "/candidates"))
                .getJsonArray("items")
                .stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("offerId").equals(offer.toString()))
                .findFirst()
                .orElseThrow()
                .getInt("score");
    }

    @Test
    void anUnsuitableHomesHostReadsWhatWasWrittenForThemAndNothingElse() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        HttpResponse<String> said = step(
                Role.LEAD,
                id,
                "unsuitable",
                "{\"text\":\"Serrure absente.\",\"toHost\":\"Les chambres doivent fermer à clé.\"}");
        assertThat(Caseworker.object(said).getString("state")).isEqualTo("unsuitable");
        assertThat(letters.to("jeanne-" + own.slug() + "@exemple.fr"))
                .anySatisfy(letter -> assertThat(letter).contains("Les chambres doivent fermer à clé."))
                .noneSatisfy(letter -> assertThat(letter).containsAnyOf("Serrure", "Il entre"));
        assertThat(text("select person_id from matching.incident_line where tenant_id = :tenant and what = 'to_host'"))
                .as("under the host's key")
                .isEqualTo(opened.host().toString());
    }

    @Test
    void aTalkIsHeldWithTheYesOfBothAndWhoSaidItIsAskedFirst() {
        String id = opened(Role.RESIDENT, "");
        assertThat(step(Role.LEAD, id, "talk-yes", "{\"side\":\"household\"}").statusCode())
                .as("none is planned")
                .isEqualTo(409);
        assertThat(step(Role.LEAD, id, "talk", "{\"startsAt\":\"yesterday\"}").statusCode())
                .isEqualTo(422);
        String soon = "{\"startsAt\":\"" + TODAY.plusDays(2) + "T18:00\"}";
        assertThat(step(Role.LEAD, id, "talk", soon).statusCode()).isEqualTo(200);
        assertThat(step(Role.LEAD, id, "talk", soon).statusCode()).isEqualTo(409);
        assertThat(step(Role.LEAD, id, "talk-yes", "{\"side\":\"host\"}").statusCode())
                .as("the host is not asked before")
                .isEqualTo(409);
        assertThat(step(Role.LEAD, id, "talk-held", "{\"text\":\"Chacun sa clé.\"}")
                        .statusCode())
                .isEqualTo(409);
        step(Role.LEAD, id, "talk-yes", "{\"side\":\"household\"}");
        JsonObject both = Caseworker.object(step(Role.LEAD, id, "talk-yes", "{\"side\":\"host\"}"));
        assertThat(both.getJsonObject("talk").getBoolean("host")).isTrue();
        JsonObject held = Caseworker.object(step(Role.LEAD, id, "talk-held", "{\"text\":\"Chacun sa clé.\"}"));
        assertThat(held.containsKey("talk")).isFalse();
        assertThat(held.getJsonArray("lines").toString()).contains("Chacun sa clé.");
        step(Role.LEAD, id, "talk", soon);
        assertThat(step(Role.LEAD, id, "talk-off", "").statusCode()).isEqualTo(200);
        assertThat(step(Role.CASEWORKER, id, "talk", soon).statusCode()).isEqualTo(403);
    }

    @Test
    void whatNobodyTookIsKnownWithSinceWhen() {
        assertThat(untaken()).isEmpty();
        UUID id = UUID.fromString(opened(Role.RESIDENT, ""));
        assertThat(untaken()).singleElement().satisfies(one -> {
            assertThat(one.incident()).isEqualTo(id);
            assertThat(one.placement()).isEqualTo(placement);
        });
        step(Role.LEAD, id.toString(), "take", "");
        assertThat(untaken()).isEmpty();
    }

    @Test
    void theOtherHouseholdsOfTheHomeAreCalled() {
        NeedId beside = pool.household(own, 1, 10);
        UUID other = UUID.randomUUID();
        sql("update matching.placement set whole = false where tenant_id = :tenant");
        sql(
                "insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on,"
                        + " proposed_at, proposed_by, reviewed_by, approved_by, changed_at, trial_until) values (:tenant, '"
                        + other
                        + "', 1, '" + beside + "', '" + opened.offer() + "', 'trial', false, 1, current_date, now(),"
                        + " gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), current_date + 9)");
        opened(Role.RESIDENT, "");
        assertThat(text("select string_agg(f.subject_id || ' ' || t.what, ', ') from platform.case_task t"
                        + " join platform.case_file f on f.tenant_id = t.tenant_id and f.id = t.file_id"
                        + " where t.tenant_id = :tenant"))
                .isEqualTo(other + " call_household");
    }

    @Test
    void aSideTellsMoreAndHowItIsReached() {
        UUID id = UUID.fromString(opened(Role.RESIDENT, ""));
        PlacementLinks.Followed side = new PlacementLinks.Followed(new PlacementId(placement), Party.HOUSEHOLD);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    openIncident.tell(side, "Il a pris ma clé.");
                    openIncident.reach(side, "sms", "06 39 98 27 51");
                    return true;
                }));
        assertThat(read(Role.LEAD, id.toString()).getJsonArray("lines").toString())
                .contains("Il a pris ma clé.", "\"code\":\"sms\"", "06 39 98 27 51");
    }

    private String opened(Role role, String what) {
        HttpResponse<String> answer = post(role, INCIDENTS, body(what));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Caseworker.object(answer).getString("id");
    }

    private String body(String what) {
        return "{\"placementId\":\"" + placement + "\",\"what\":\"" + what + "\"}";
    }

    private JsonObject read(Role role, String id) {
        HttpResponse<String> answer = get(role, INCIDENTS + "/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caseworker.object(answer);
    }

    private HttpResponse<String> step(Role role, String id, String step, String body) {
        return post(role, INCIDENTS + "/" + id + "/" + step, body);
    }

    private HttpResponse<String> get(Role role, String path) {
        return caseworker.get(own, role, path);
    }

    private HttpResponse<String> post(Role role, String path, String body) {
        return caseworker.post(own, role, path, body);
    }

    /** What becomes of another household that is proposed to the same home: why it is refused, or {@code made}. */
    private String proposed() {
        OfferId another = opened.offer();
        sql("update matching.offer set shared = true where tenant_id = :tenant");
        sql("update matching.placement set whole = false where tenant_id = :tenant");
        NeedId alone = pool.household(own, 1, 5);
        HttpResponse<String> answer = caseworker.post(
                own,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"" + alone + "\",\"offerId\":\"" + another + "\"}");
        return answer.statusCode() == 201
                ? "made"
                : answer.body().contains("looking into")
                        ? "safety.refused.looked_into"
                        : answer.body().contains("Something was wrong with this host")
                                ? "safety.refused.frozen"
                                : answer.body();
    }

    private List<Incidents.Untaken> untaken() {
        return tenants.as(own, () -> desk.does(() -> incidents.untaken()));
    }

    private void mailOf(Role role, String address) {
        tenants.as(own, () -> {
            members.admit(
                    opened.member(role),
                    new NewMember(Set.of(role), List.of(), "Claire Vidal", EmailAddress.parse(address)));
            return true;
        });
    }

    private String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("select cast(found as text) from (" + select + ") one (found)")
                        .one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(own, () -> desk.does(() -> database.sql(statement).update()));
    }
}
