package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.casework.KeepCasework;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What files keep of people, from whom, and how it ends; and the tasks that open by themselves. */
@Assembled
class FileKeepingTest {
    private static final LocalDate TODAY = TestClock.today();

    @Inject
    private Caseworker work;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Members members;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private Offers offers;

    @Inject
    private Erasure erasure;

    @Inject
    private SystemDatabase system;

    @Inject
    private KeepCasework keep;

    @Inject
    private CaseTasks tasks;

    @Inject
    @Any
    private Instance<OwnFile> ownFiles;

    private Tenant own;
    private OfferId offer;
    private String file;

    @BeforeEach
    void anOfferAndATeam() {
        own = work.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        offer = pool.home(own, 3);
        file = "/api/v1/files/offer/" + offer;
    }

    @Test
    void safetyNotesAreForLeadsAlone() {
        note(Role.CASEWORKER, "Kept from others: QUINCE", true);
        note(Role.CASEWORKER, "For everybody: MEDLAR", false);
        assertThat(work.get(own, Role.CASEWORKER, file).body())
                .contains("MEDLAR", "\"safety\":true")
                .doesNotContain("QUINCE");
        assertThat(post(Role.CASEWORKER, "/claim", null)).doesNotContain("QUINCE");
        assertThat(work.get(own, Role.LEAD, file).body()).contains("MEDLAR", "QUINCE");
    }

    @Test
    void aPersonTakesAlongWhatWasNotedAboutThemAlone() {
        UUID volunteer = house.member(own, Role.VOLUNTEER);
        NeedId need = pool.household(own, 2, 3);
        pool.belongs(own, need, offer, volunteer);
        note(Role.CASEWORKER, "Told of the garden: MEDLAR", false);
        note(Role.LEAD, "Kept from the person: QUINCE", true);
        String taken = tenants.as(
                own,
                () -> ownFiles.stream()
                        .filter(part -> part.name().equals("notes"))
                        .map(part -> part.of(volunteer).toString())
                        .findFirst()
                        .orElseThrow());
        assertThat(taken).contains("MEDLAR").doesNotContain("QUINCE");
    }

    @Test
    void allThatWasNotedGoesWithThePerson() {
        OfferId other = pool.home(own, 1);
        UUID person = personOf(offer);
        note(Role.CASEWORKER, "Planted MEDLAR", false);
        note(Role.LEAD, "Planted QUINCE", true);
        post(Role.CASEWORKER, "/next", "{\"on\":\"" + TODAY + "\",\"what\":\"Planted SERVICE\"}");
        post(Role.CASEWORKER, "/claim", null);
        work.post(own, Role.CASEWORKER, "/api/v1/files/offer/" + other + "/notes", "{\"text\":\"Of another\"}");
        assertThat(rows("platform.case_note")).isEqualTo(3);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    erasure.erasePerson(person);
                    return true;
                }));
        assertThat(rows("platform.case_note")).isEqualTo(1);
        assertThat(rows("platform.case_task")).isZero();
        assertThat(rows("platform.case_file")).isEqualTo(1);
        assertThat(work.get(own, Role.LEAD, file).body()).doesNotContain("MEDLAR", "QUINCE", "SERVICE");
        assertThat(work.get(own, Role.LEAD, "/api/v1/tasks?owner=team").body()).doesNotContain("SERVICE");
    }

    @Test
    void whatNobodyHasForLongerThanTheTermIsATask() {
        NeedId waiting = pool.household(own, 2, 9);
        keep.run();
        assertThat(nobodys()).contains(waiting.toString()).doesNotContain(offer.toString());
        TestClock.ahead(Duration.ofDays(8), () -> {
            keep.run();
            keep.run();
            return true;
        });
        String now = nobodys();
        assertThat(now).contains(offer.toString(), "unowned");
        assertThat(now.split(offer.toString(), -1)).as("once").hasSize(2);
        post(Role.CASEWORKER, "/claim", null);
        assertThat(team()).as("nothing is planned").contains(offer.toString());
        post(Role.CASEWORKER, "/next", "{\"on\":\"" + TODAY.plusDays(2) + "\",\"what\":\"Call\"}");
        assertThat(work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=me").body())
                .contains("\"Call\"")
                .doesNotContain("unowned");
        pool.withdrawn(own, offer, true);
        keep.run();
        assertThat(team()).as("nothing can come of it").doesNotContain(offer.toString());
    }

    @Test
    void whatSomebodyHasAndIsReadyOrCalledAgainAtItsHourIsNoTask() {
        daysLater(8);
        assertThat(nobodys()).contains("unowned");
        post(Role.CASEWORKER, "/claim", null);
        post(Role.CASEWORKER, "/notes", "{\"channel\":\"call\",\"went\":\"voicemail\"}");
        assertThat(team()).contains("call_again").doesNotContain("unowned");
        post(Role.CASEWORKER, "/notes", "{\"channel\":\"call\",\"went\":\"reached\"}");
        post(Role.CASEWORKER, "/stage", "{\"stage\":\"ready\"}");
        daysLater(9);
        assertThat(team()).as("it waits for a household").doesNotContain(offer.toString());
        post(Role.CASEWORKER, "/stage", "{\"stage\":\"new\"}");
        daysLater(9);
        assertThat(team()).as("nobody has said what comes next").contains("unowned");
    }

    @Test
    void aLetterThatComesBackIsATask() {
        String email = "gone" + UUID.randomUUID() + "@example.org";
        HttpResponse<String> left = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"language\",\"postcode\":\"31000\",\"capacity\":1,\"email\":\"" + email + "\"}");
        assertThat(left.statusCode()).isEqualTo(201);
        String id = Caseworker.object(left).getString("id");
        system.sql("update platform.outbox set state = 'dead', finished_at = now() where tenant_id = :tenant")
                .bind("tenant", own.id())
                .update();
        keep.run();
        assertThat(team()).contains(id, "letter_returned");
    }

    @Test
    void aTaskIsOpenOnceAndTakesTheNewDay() {
        tenants.as(
                own,
                () -> desk.does(() -> {
                    tasks.open("offer", offer.value(), CaseTasks.CHECK_ENDS, TODAY.plusDays(9));
                    tasks.open("offer", offer.value(), CaseTasks.CHECK_ENDS, TODAY.plusDays(5));
                    tasks.open("offer", UUID.randomUUID(), CaseTasks.CHECK_ENDS, TODAY);
                    tasks.open("home", UUID.randomUUID(), CaseTasks.CHECK_ENDS, TODAY);
                    tasks.open("moon", offer.value(), CaseTasks.CHECK_ENDS, TODAY);
                    return true;
                }));
        assertThat(team()).contains("\"total\":1", TODAY.plusDays(5).toString());
        tenants.as(
                own,
                () -> desk.does(() -> {
                    tasks.done("offer", offer.value(), CaseTasks.CHECK_ENDS);
                    return true;
                }));
        assertThat(team()).contains("\"total\":0");
    }

    @Test
    void whoLeavesTheTeamLeavesTheFiles() {
        UUID caseworker = house.member(own, Role.CASEWORKER);
        post(Role.CASEWORKER, "/claim", null);
        tenants.as(own, () -> desk.does(() -> members.dismiss(caseworker)));
        assertThat(work.get(own, Role.LEAD, file).body()).doesNotContain("\"owner\"");
    }

    /** For everybody who keeps the files of this association: the recurring job of the house runs, too, and would end what is due only later. */
    private void daysLater(int days) {
        TestClock.later(own, Duration.ofDays(days));
        keep.run();
    }

    private UUID personOf(OfferId one) {
        return tenants.as(
                own,
                () -> desk.does(() -> offers.find(one).orElseThrow().contact().personId()));
    }

    private int rows(String table) {
        return tenants.as(
                own,
                () -> desk.does(() -> sql.first("select count(*) from " + table, row -> row.getInt(1))
                        .orElse(0)));
    }

    private String nobodys() {
        return work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=none").body();
    }

    private String team() {
        return work.get(own, Role.CASEWORKER, "/api/v1/tasks?owner=team").body();
    }

    private void note(Role role, String text, boolean safety) {
        String body = "{\"text\":\"" + text + "\",\"safety\":" + safety + "}";
        assertThat(work.post(own, role, file + "/notes", body).statusCode()).isEqualTo(201);
    }

    private String post(Role role, String step, @Nullable String body) {
        return work.send(own, role, "POST", file + step, body).body();
    }
}
