package org.teranga.training.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.MeetingFields;

/** Meetings: seats that are never given twice, a waiting list that moves by itself, calendars, attendance. */
@Assembled
class MeetingsTest {
    private static final Pattern MEETING = Pattern.compile("/desk/meetings/([0-9a-f-]{36})\\?done=added");
    private static final Pattern FEED = Pattern.compile("href=\"(http[^\"]+/feed/[^\"]+\\.ics)\"");
    private static final List<Role> PEOPLE =
            List.of(Role.VOLUNTEER, Role.CASEWORKER, Role.LEAD, Role.JURIST, Role.AUTHOR, Role.TRANSLATOR, Role.ADMIN);

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Inject
    private MemberBook book;

    @Inject
    private Heard heard;

    @Inject
    private TenantSql sql;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private Erasure erasure;

    @Inject
    private Members members;

    @Inject
    private Desk work;

    private Tenant own;
    private Browser trainer;

    /** What was told of attendance. */
    @ApplicationScoped
    static class Heard {
        private final ConcurrentLinkedQueue<MeetingAttended> all = new ConcurrentLinkedQueue<>();

        List<MeetingAttended> all() {
            return List.copyOf(all);
        }

        void hear(@Observes MeetingAttended attended) {
            all.add(attended);
        }
    }

    @BeforeEach
    void anAssociation() {
        own = academy.open();
        trainer = entered(Role.TRAINER);
    }

    @Test
    void ofManyAtTheSameMomentOnlySoManyGetASeatAndTheOthersMoveUpByThemselves() {
        String meeting = announce(Map.of("seats", "3"));
        Map<Role, Browser> browsers = new HashMap<>();
        for (Role role : PEOPLE) {
            house.member(own, role);
            browsers.put(role, entered(role));
        }
        List<Browser.Page> asked = atOnce(browsers.values(), meeting + "/seat");
        assertThat(asked).allSatisfy(page -> assertThat(page.status()).isEqualTo(303));
        assertThat(states()).containsOnly(Map.entry("seated", 3L), Map.entry("waiting", 4L));
        atOnce(browsers.values(), meeting + "/seat");
        assertThat(states()).containsOnly(Map.entry("seated", 3L), Map.entry("waiting", 4L));

        List<Browser> seated = browsers.values().stream()
                .filter(browser -> page(browser, meeting).contains("Vous avez une place"))
                .toList();
        assertThat(seated).hasSize(3);
        atOnce(seated, meeting + "/leave");
        assertThat(states()).containsOnly(Map.entry("seated", 3L), Map.entry("waiting", 1L), Map.entry("left", 3L));
        assertThat(trainer.post(at("/fr" + desk(meeting) + "/change"), MeetingFields.with(Map.of("seats", "5")))
                        .status())
                .isEqualTo(303);
        assertThat(states()).containsOnly(Map.entry("seated", 4L), Map.entry("left", 3L));
    }

    @Test
    void seatsOfWhoIsErasedOrLeavesAtTheSameMomentGoToThoseWhoWaitAndTheyAreTold() {
        String meeting = announce(Map.of("seats", "2"));
        List<Role> asking =
                List.of(Role.VOLUNTEER, Role.CASEWORKER, Role.LEAD, Role.JURIST, Role.AUTHOR, Role.TRANSLATOR);
        Map<Role, UUID> people = new HashMap<>();
        Map<Role, Browser> browsers = new HashMap<>();
        for (Role role : asking) {
            people.put(role, reached(role));
            browsers.put(role, entered(role));
            browsers.get(role).post(at("/fr" + meeting + "/seat"), Map.of());
        }
        tenants.as(own, () -> transactions.inOne(() -> book.suspend(people.get(Role.LEAD))));
        together(
                () -> erase(people.get(Role.VOLUNTEER)),
                () -> browsers.get(Role.CASEWORKER).post(at("/fr" + meeting + "/leave"), Map.of()));
        assertThat(states()).containsOnly(Map.entry("seated", 2L), Map.entry("waiting", 2L), Map.entry("left", 1L));
        Eventually.holds(() -> {
            assertThat(toldOfAFreeSeat(Role.JURIST)).isEqualTo(1);
            assertThat(toldOfAFreeSeat(Role.AUTHOR)).isEqualTo(1);
        });
        assertThat(toldOfAFreeSeat(Role.TRANSLATOR)).isZero();
        together(
                () -> erase(people.get(Role.JURIST)),
                () -> tenants.as(own, () -> work.alone(() -> members.dismiss(people.get(Role.AUTHOR)))));
        assertThat(states()).containsOnly(Map.entry("seated", 1L), Map.entry("waiting", 1L), Map.entry("left", 2L));
        Eventually.holds(() -> assertThat(toldOfAFreeSeat(Role.TRANSLATOR)).isEqualTo(1));
    }

    @Test
    void onesMeetingsStandInOnesCalendarAndInNobodyElses() {
        house.member(own, Role.CASEWORKER);
        Browser awa = entered(Role.VOLUNTEER);
        String meeting = announce(Map.of("link", "https://exemple.fr/salle"));
        assertThat(page(awa, meeting)).doesNotContain("https://exemple.fr/salle");
        awa.post(at("/fr" + meeting + "/seat"), Map.of());
        assertThat(page(awa, meeting)).contains("https://exemple.fr/salle");
        Browser.Page file = awa.get(at("/fr" + meeting + ".ics"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("BEGIN:VEVENT", "SUMMARY:Écouter", "https://exemple.fr/salle");
        Matcher feed = FEED.matcher(page(awa, "/training/meetings"));
        assertThat(feed.find()).isTrue();
        String path = URI.create(feed.group(1)).getPath();
        assertThat(http.get(own, path).body()).contains("BEGIN:VEVENT", "SUMMARY:Écouter");
        assertThat(http.get(own, path.replaceFirst(".\\.ics$", "_.ics")).statusCode())
                .isEqualTo(404);
        Tenant other = house.open();
        assertThat(http.get(other, path).statusCode()).isEqualTo(404);
        assertThat(page(entered(Role.CASEWORKER), meeting)).doesNotContain("https://exemple.fr/salle");
    }

    @Test
    void whoWasThereHasDoneThePartOfTheCourseOnce() {
        UUID volunteer = house.member(own, Role.VOLUNTEER);
        UUID course = academy.course(own, Academy.TRAUMA).id();
        String later = announce(Map.of());
        assertThat(trainer.post(at("/fr" + desk(later)), Map.of("there-" + volunteer, "yes"))
                        .status())
                .isEqualTo(409);
        String meeting = announce(Map.of("course", course.toString()));
        Browser awa = entered(Role.VOLUNTEER);
        awa.post(at("/fr" + meeting + "/seat"), Map.of());
        begun(meeting);
        for (int click = 0; click < 2; click++) {
            assertThat(trainer.post(at("/fr" + desk(meeting)), Map.of("there-" + volunteer, "yes"))
                            .status())
                    .isEqualTo(303);
        }
        UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        assertThat(heard.all().stream().filter(one -> one.meeting().equals(id)))
                .containsExactly(new MeetingAttended(volunteer, course, id));
        assertThat(page(trainer, desk(meeting))).contains("Présents\u00a0: 1", "Absents\u00a0: 0");
        trainer.post(at("/fr" + desk(meeting)), Map.of("there-" + volunteer, "no"));
        assertThat(page(trainer, desk(meeting))).contains("Absents\u00a0: 1");
        assertThat(awa.post(at("/fr" + meeting + "/seat"), Map.of()).status()).isEqualTo(409);
    }

    @Test
    void anInformationMeetingStandsAmongThePublicEventsAndFollowsItsMeeting() {
        String meeting = announce(Map.of("audience", "everybody"));
        String open = "/fr/meetings" + meeting.substring(meeting.lastIndexOf('/'));
        assertThat(http.get(own, "/fr/events").body()).contains("Écouter", open);
        assertThat(http.get(own, "/ar/events").body()).contains(open.replace("/fr/", "/ar/"));
        assertThat(http.get(own, open).body())
                .contains("Écouter", "Se connecter")
                .doesNotContain("⟦");
        assertThat(http.get(own, "/fr" + meeting).statusCode()).isEqualTo(303);
        trainer.post(at("/fr" + desk(meeting) + "/cancel"), Map.of());
        assertThat(http.get(own, "/fr/events").body()).contains("Annulé");
        trainer.post(at("/fr" + desk(meeting) + "/restore"), Map.of());
        trainer.post(at("/fr" + desk(meeting) + "/change"), MeetingFields.with(Map.of("audience", "")));
        assertThat(http.get(own, "/fr/events").body()).doesNotContain("Écouter");
        assertThat(http.get(own, open).statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotLeadMeetingsAndAnotherAssociationSeeNothingOfThem() {
        String meeting = announce(Map.of("audience", "everybody"));
        Browser awa = entered(Role.VOLUNTEER);
        assertThat(awa.get(at("/fr/desk/meetings")).status()).isEqualTo(403);
        assertThat(awa.get(at("/fr" + desk(meeting))).status()).isEqualTo(403);
        assertThat(awa.post(at("/fr" + desk(meeting) + "/cancel"), Map.of()).status())
                .isEqualTo(403);
        Tenant other = academy.open();
        Browser theirs = house.browser();
        house.signIn(theirs, other, House.userName(other, Role.TRAINER));
        for (String path : List.of("/fr" + meeting, "/fr" + desk(meeting), "/fr" + desk(meeting) + "/change")) {
            assertThat(theirs.get(URI.create(House.address(other) + path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(theirs.post(URI.create(House.address(other) + "/fr" + meeting + "/seat"), Map.of())
                        .status())
                .isEqualTo(404);
        String id = meeting.substring(meeting.lastIndexOf('/'));
        assertThat(http.get(other, "/fr/meetings" + id).statusCode()).isEqualTo(404);
        assertThat(theirs.get(URI.create(House.address(other) + "/fr/desk/meetings"))
                        .body())
                .doesNotContain("Écouter");
    }

    @Test
    void whatIsWrongWithAMeetingIsSaidAtItsFields() {
        Browser.Page refused = trainer.post(
                at("/fr/desk/meetings/new"),
                MeetingFields.with(
                        Map.of("title-fr", "", "day", "demain", "to", "08:00", "venue", "", "town", "", "seats", "0")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("#title-fr", "#day", "#venue", "#seats")
                .doesNotContain("⟦");
    }

    private String announce(Map<String, String> other) {
        Browser.Page added = trainer.post(at("/fr/desk/meetings/new"), MeetingFields.with(other));
        assertThat(added.status()).isEqualTo(303);
        Matcher id = MEETING.matcher(added.headers().get("location"));
        assertThat(id.find()).isTrue();
        return "/training/meetings/" + id.group(1);
    }

    private void begun(String meeting) {
        tenants.as(
                own,
                () -> transactions.inOne(() -> sql.change(
                        "update training.meeting set starts = starts - interval '7 days' - interval '19 hours',"
                                + " ends = ends + interval '1 day' where id = ?",
                        UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)))));
    }

    private Map<String, Long> states() {
        return academy.as(
                own,
                () -> sql.list("select state from training.meeting_seat", row -> row.getString(1)).stream()
                        .collect(Collectors.groupingBy(state -> state, Collectors.counting())));
    }

    private List<Browser.Page> atOnce(Iterable<Browser> browsers, String path) {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<CompletableFuture<Browser.Page>> sent = new ArrayList<>();
            browsers.forEach(browser ->
                    sent.add(CompletableFuture.supplyAsync(() -> browser.post(at("/fr" + path), Map.of()), threads)));
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void together(Runnable... works) {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            CompletableFuture.allOf(Arrays.stream(works)
                            .map(work -> CompletableFuture.runAsync(work, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void erase(UUID person) {
        tenants.as(
                own,
                () -> work.alone(() -> {
                    erasure.erasePerson(person);
                    return true;
                }));
    }

    private UUID reached(Role role) {
        UUID person = house.member(own, role);
        NewMember member = new NewMember(Set.of(role), List.of(), "Awa", EmailAddress.parse(address(role)));
        return tenants.as(
                own,
                () -> transactions.inOne(() -> {
                    book.admit(person, member);
                    return person;
                }));
    }

    private long toldOfAFreeSeat(Role role) {
        return letters.to(address(role)).stream()
                .filter(letter -> letter.contains("Une place s"))
                .count();
    }

    private String address(Role role) {
        return House.userName(own, role) + "@example.org";
    }

    private static String desk(String meeting) {
        return meeting.replace("/training/", "/desk/");
    }

    private String page(Browser browser, String path) {
        Browser.Page page = browser.get(at("/fr" + path));
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    private Browser entered(Role role) {
        Browser entered = house.browser();
        house.signIn(entered, own, House.userName(own, role));
        return entered;
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
