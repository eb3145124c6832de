package org.teranga.matching.incident;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.audit.AuditFilter;
import org.teranga.platform.audit.ReadTrail;
import org.teranga.platform.erasure.ErasureObstacle;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** An incident beside what members try with it: the trail, files that people take along, erasure, several clicks at once. */
@Assembled
class IncidentInsidersTest {
    private static final String INCIDENTS = "/api/v1/incidents";
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker caseworker;

    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private ReadTrail trail;

    @Inject
    private OwnIncidentsFile ownFile;

    @Inject
    private ForgetIncidents forget;

    @Inject
    @Any
    private Instance<ErasureObstacle> obstacles;

    @Inject
    private Erasure erasure;

    @Inject
    private CurrentPerson person;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

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
        hostIs(opened.member(Role.VOLUNTEER));
        placement = pool.living(own, need, opened.offer(), TODAY.minusDays(1), TODAY.plusDays(14), TODAY.plusDays(200));
    }

    @Test
    void manyPressesAtOnceAreOneAndOneOfManyTakesIt() {
        List<HttpResponse<String>> pressed = atOnce(Role.RESIDENT, INCIDENTS, body("Il entre dans ma chambre."), 8);
        assertThat(pressed).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        Set<String> ids = Set.copyOf(pressed.stream()
                .map(answer -> Caseworker.object(answer).getString("id"))
                .distinct()
                .toList());
        assertThat(ids).hasSize(1);
        assertThat(text("select count(*) from matching.incident where tenant_id = :tenant"))
                .isEqualTo("1");
        String end = INCIDENTS + "/" + ids.iterator().next() + "/end-stay";
        List<HttpResponse<String>> ended = atOnce(Role.LEAD, end, "{}", 4);
        assertThat(ended).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(ended)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(409));
        assertThat(text("select count(*) from matching.bar where tenant_id = :tenant"))
                .isEqualTo("1");
    }

    @Test
    void theTrailTellsOfItToWhoReadsItAlone() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        caseworker.get(own, Role.LEAD, INCIDENTS + "/" + id);
        assertThat(actions(Role.LEAD)).contains("incident.open", "incident.read");
        assertThat(actions(Role.ADMIN)).isNotEmpty().noneMatch(action -> action.startsWith("incident."));
        hostIs(opened.member(Role.LEAD));
        assertThat(actions(Role.LEAD)).as("a lead who is the host").noneMatch(action -> action.startsWith("incident."));
    }

    @Test
    void aHostWhoReadsTheTrailReadsNotWhoOpensTheirFileMeanwhile() {
        hostIs(opened.member(Role.ADMIN));
        UUID before = UUID.randomUUID();
        note("offer.read", opened.offer().value(), before);
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        UUID meanwhile = UUID.randomUUID();
        note("offer.read", opened.offer().value(), meanwhile);
        note("placement.contact", placement, meanwhile);
        assertThat(actors(Role.ADMIN)).contains(before).doesNotContain(meanwhile);
        caseworker.post(own, Role.LEAD, INCIDENTS + "/" + id + "/resume", "");
        assertThat(actors(Role.ADMIN)).contains(before, meanwhile);
    }

    @Test
    void whoSaidItTakesTheirWordsAlongAndTheOtherSideNothing() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        caseworker.post(own, Role.LEAD, INCIDENTS + "/" + id + "/note", "{\"text\":\"Appelée à 23 h.\"}");
        assertThat(taken(Role.RESIDENT)).contains("Il entre dans ma chambre.").doesNotContain("Appelée");
        assertThat(taken(Role.VOLUNTEER)).isEqualTo("[]");
    }

    @Test
    void whatIsOpenKeepsBothFromBeingErasedAndSaysNoMoreThanAnyReason() {
        assertThat(obstacle(opened.host())).as("a stay").containsExactly("erasure.obstacle.placement");
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        assertThat(obstacle(opened.host())).as("and nothing else").containsExactly("erasure.obstacle.placement");
        sql("update matching.placement set state = 'ended', end_reason = 'as_agreed' where tenant_id = :tenant");
        assertThat(obstacle(opened.host())).containsExactly("erasure.obstacle.hold");
        assertThat(obstacle(household())).containsExactly("erasure.obstacle.hold");
        caseworker.post(own, Role.LEAD, INCIDENTS + "/" + id + "/resume", "");
        assertThat(obstacle(opened.host())).isEmpty();
    }

    @Test
    void afterAnErasureNothingOfItIsLeft() {
        String id = opened(Role.RESIDENT, "Jeanne Roux entre dans ma chambre.");
        caseworker.post(own, Role.LEAD, INCIDENTS + "/" + id + "/note", "{\"text\":\"Rien à dire.\"}");
        tenants.as(
                own,
                () -> desk.does(() -> {
                    forget.reach(new ErasedPersons(
                            Set.of(opened.host()),
                            Set.of(opened.home()),
                            Set.of(new EmailAddress("jeanne@exemple.fr")),
                            Set.of("Jeanne Roux")));
                    return true;
                }));
        assertThat(text("select string_agg(what || (words is null), ' ' order by at, id) from matching.incident_line"
                        + " where tenant_id = :tenant"))
                .as("what names the host is silent")
                .isEqualTo("toldtrue notefalse");
        UUID household = household();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(household);
                    return true;
                }));
        assertThat(text("select count(*) from matching.incident where tenant_id = :tenant"))
                .isEqualTo("0");
        assertThat(text("select count(*) from matching.incident_line where tenant_id = :tenant"))
                .isEqualTo("0");
    }

    @Test
    void aColleagueWithTwoAccountsFindsNoneWithTheOther() {
        String id = opened(Role.RESIDENT, "Il entre dans ma chambre.");
        assertThat(caseworker.get(own, Role.LEAD, INCIDENTS + "/" + id).statusCode())
                .isEqualTo(200);
        sql("update platform.membership set email_hash = 'one human' where tenant_id = :tenant and id in ('"
                + opened.member(Role.LEAD) + "', '" + opened.member(Role.VOLUNTEER) + "')");
        assertThat(caseworker.get(own, Role.LEAD, INCIDENTS + "/" + id).statusCode())
                .as("the host's account and the lead's are one human's")
                .isEqualTo(404);
        assertThat(Caseworker.object(caseworker.get(own, Role.LEAD, INCIDENTS)).getInt("total"))
                .isZero();
    }

    private Set<String> actions(Role role) {
        return Set.copyOf(entries(role).stream().map(AuditEntry::action).toList());
    }

    private List<UUID> actors(Role role) {
        return entries(role).stream()
                .map(AuditEntry::actor)
                .filter(one -> one != null)
                .toList();
    }

    private List<AuditEntry> entries(Role role) {
        Instant now = TestClock.now();
        AuditFilter all = new AuditFilter(Set.of(), "", Optional.empty(), now.minusSeconds(600), now.plusSeconds(600));
        return tenants.as(
                own,
                () -> desk.alone(() -> {
                    person.becomes(new Account(opened.member(role), Set.of(role)));
                    List<AuditEntry> found = trail.page(all, 200, 0);
                    assertThat(trail.count(all, 1_000)).isEqualTo(found.size());
                    return found;
                }));
    }

    private void note(String action, UUID object, UUID actor) {
        sql(
                "insert into platform.audit_entry (tenant_id, id, at, actor, action, object_type, object_id) values (:tenant,"
                        + " gen_random_uuid(), now(), '" + actor + "', '" + action + "', 'offer', '" + object + "')");
    }

    private String taken(Role role) {
        return tenants.as(own, () -> desk.does(() -> JsonbBuilder.create().toJson(ownFile.of(opened.member(role)))));
    }

    private List<String> obstacle(UUID of) {
        return tenants.as(
                own,
                () -> desk.does(() -> obstacles.stream()
                        .flatMap(one -> one.against(Set.of(of)).stream())
                        .toList()));
    }

    private UUID household() {
        return UUID.fromString(text("select person_id from matching.need where tenant_id = :tenant"));
    }

    private void hostIs(UUID account) {
        sql("update matching.offer set account_id = '" + account + "', version = version + 1 where tenant_id = :tenant"
                + " and id = '" + opened.offer() + "'");
    }

    private String opened(Role role, String what) {
        HttpResponse<String> answer = caseworker.post(own, role, INCIDENTS, body(what));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Caseworker.object(answer).getString("id");
    }

    private String body(String what) {
        return "{\"placementId\":\"" + placement + "\",\"what\":\"" + what + "\"}";
    }

    private List<HttpResponse<String>> atOnce(Role role, String path, String body, int times) {
        caseworker.token(own, role);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, times)
                    .mapToObj(any -> caseworker.request(own, role, "POST", path, body))
                    .map(request -> CompletableFuture.supplyAsync(() -> HttpCaller.exchange(request), threads))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
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
