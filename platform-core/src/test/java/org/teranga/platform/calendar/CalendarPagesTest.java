package org.teranga.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Staff keep a calendar at the desk; everybody reads what is to come, as a page and in their own program. */
@Assembled
class CalendarPagesTest {
    private static final String DESK = "/en/desk/calendar";
    private static final Pattern EDIT = Pattern.compile("href=\"" + DESK + "/([0-9a-f-]{36})\"");

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private KeepEvents keep;

    @Inject
    private Calendar calendar;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.JURIST);
    }

    @Test
    void anEventIsAddedChangedCancelledAndRestoredAndEverybodyReadsIt() {
        String day = TestClock.today().plusDays(9).toString();
        assertThat(http.get(own, "/en/events").body()).doesNotContain("A walk", "⟦");
        assertThat(added(Map.of("title-fr", "Une marche", "title-en", "A walk <b>", "day", day)))
                .isEqualTo(DESK + "?done=added");
        String list = page(DESK + "?done=added");
        assertThat(list).contains("A walk &lt;b&gt;");
        String one = DESK + "/" + idOn(list);
        assertThat(http.get(own, "/en/events").body()).contains("A walk &lt;b&gt;", "/en/events.ics");
        assertThat(http.get(own, "/ar/events").body())
                .as("said in another language")
                .contains("Une marche");
        assertThat(feed())
                .contains("SUMMARY:A walk <b>", "STATUS:CONFIRMED", "TZID=Europe/Paris:" + day.replace("-", ""));

        assertThat(page(one)).contains("value=\"A walk &lt;b&gt;\"", "value=\"" + day + "\"", one + "/cancel");
        Browser.Page faulty = post(one, Map.of("title-fr", "", "day", day));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("href=\"#title-fr\"", "action=\"" + one + "\"")
                .doesNotContain("⟦");
        assertThat(feed()).contains("SUMMARY:A walk");
        assertThat(to(post(one, Map.of("title-fr", "Une course", "title-en", "A run", "day", day))))
                .isEqualTo(DESK + "?done=changed");
        assertThat(feed()).contains("SUMMARY:A run").doesNotContain("A walk");

        assertThat(to(post(one + "/cancel", Map.of()))).isEqualTo(DESK + "?done=cancelled");
        assertThat(feed()).contains("STATUS:CANCELLED");
        assertThat(page(one)).contains(one + "/restore").doesNotContain(one + "/cancel\"");
        assertThat(to(post(one, Map.of("title-fr", "Une course", "title-en", "A late run", "day", day))))
                .isEqualTo(DESK + "?done=changed");
        assertThat(feed()).as("a cancelled one stays cancelled").contains("A late run", "STATUS:CANCELLED");
        assertThat(to(post(one + "/restore", Map.of()))).isEqualTo(DESK + "?done=restored");
        assertThat(feed()).contains("STATUS:CONFIRMED");
    }

    @Test
    void aCopyTakesAllAlongButTheDay() {
        String day = TestClock.today().plusDays(3).toString();
        added(Map.of("title-fr", "Atelier", "day", day, "venue", "La Maison", "repeat", "weekly", "until", day));
        String id = idOn(page(DESK));
        assertThat(page(DESK + "/new?copy=" + id))
                .contains("value=\"Atelier\"", "value=\"La Maison\"", "action=\"" + DESK + "/new\"")
                .doesNotContain("value=\"" + day + "\"");
        assertThat(page(DESK + "/new")).doesNotContain("Atelier");
        assertThat(get(DESK + "/new?copy=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(post(DESK + "/new", Map.of("day", day)).body()).contains("href=\"#title-fr\"");
    }

    @Test
    void whatIsOverIsListedApartAndNobodyIsInvitedToIt() {
        LocalDate past = TestClock.today().minusDays(2);
        added(Map.of("title-fr", "Hier", "day", past.toString()));
        added(Map.of(
                "title-fr",
                "Long",
                "day",
                past.toString(),
                "end-day",
                past.plusDays(5).toString()));
        assertThat(page(DESK)).contains("Hier", "Long");
        assertThat(http.get(own, "/fr/events").body()).contains("Long").doesNotContain("Hier");
        tenants.as(own, () -> {
            assertThat(calendar.over())
                    .extracting(event -> event.text("fr").title())
                    .containsExactly("Hier");
            assertThat(calendar.toCome())
                    .extracting(event -> event.text("fr").title())
                    .containsExactly("Long");
            PublicEvent over = calendar.over().getFirst();
            assertThat(calendar.byNumber(over.number()))
                    .hasValueSatisfying(same -> assertThat(same.id()).isEqualTo(over.id()));
            return true;
        });
    }

    @Test
    void whatAFeatureKeepsIsReadAtTheDeskAndChangedByTheFeatureAlone() {
        added(Map.of("title-fr", "Le sien", "day", TestClock.today().plusDays(1).toString()));
        UUID event = tenants.as(own, () -> keep.add("training.meeting", wish("Séance")));
        assertThat(page(DESK)).contains("Séance", "copy=" + event).doesNotContain("\"" + DESK + "/" + event + "\"");
        assertThat(get(DESK + "/" + event).status()).isEqualTo(404);
        assertThat(post(DESK + "/" + event + "/cancel", Map.of()).status()).isEqualTo(404);
        assertThat(post(DESK + "/" + event, Map.of("title-fr", "x")).status()).isEqualTo(404);
        refused(() -> keep.remove(PublicEvent.DESK, event));
        tenants.as(own, () -> {
            keep.remove("training.meeting", event);
            return calendar.find(event);
        });
        assertThat(page(DESK)).doesNotContain("Séance").contains("Le sien");
        refused(() -> keep.change("training.meeting", event, wish("Plus rien")));
    }

    @Test
    void anotherAssociationHasACalendarOfItsOwnAndThePlatformHasNone() {
        added(Map.of(
                "title-fr", "Chez nous", "day", TestClock.today().plusDays(1).toString()));
        Tenant other = house.open();
        house.member(other, Role.JURIST);
        assertThat(signedIn.get(other, Role.JURIST, DESK + "/" + idOn(page(DESK)))
                        .status())
                .isEqualTo(404);
        assertThat(http.get(other, "/fr/events").body()).doesNotContain("Chez nous");
        assertThat(http.get(other, "/fr/events.ics").body()).doesNotContain("BEGIN:VEVENT");
        for (String path : new String[] {"/fr/events", "/fr/events.ics"}) {
            assertThat(http.send(http.toPlatform(path).header("Host", "localhost"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void volunteersReadItLikeEverybodyElse() {
        house.member(own, Role.VOLUNTEER);
        assertThat(signedIn.get(own, Role.VOLUNTEER, DESK).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.VOLUNTEER, DESK + "/new", Map.of("title-fr", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.get(own, Role.VOLUNTEER, "/en/events").status()).isEqualTo(200);
    }

    private static EventWish wish(String title) {
        LocalDate day = TestClock.today().plusDays(4);
        return new EventWish(
                new EventTimes(day.atTime(9, 0), day.atTime(10, 0), false, null),
                Venue.NONE,
                "",
                "volunteers",
                Map.of("fr", new EventText(title, "**Venez**")));
    }

    private void refused(Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tenants.as(own, () -> {
                    work.run();
                    return true;
                }))
                .satisfies(problem -> assertThat(problem).isInstanceOf(NotFound.class));
    }

    private String added(Map<String, String> fields) {
        return to(post(DESK + "/new", fields));
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("from", "10:00", "to", "12:00", "audience", "everybody"));
        all.putAll(fields);
        return signedIn.post(own, Role.JURIST, path, all);
    }

    private String page(String path) {
        return signedIn.page(own, Role.JURIST, path);
    }

    private Browser.Page get(String path) {
        return signedIn.get(own, Role.JURIST, path);
    }

    private String feed() {
        HttpResponse<String> feed = http.get(own, "/en/events.ics");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(feed.headers().firstValue("Content-Disposition").orElse("")).contains(own.slug() + ".ics");
        return feed.body();
    }

    private static String to(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.headers().get("location").replaceFirst("^http://[^/]+", "");
    }

    private static String idOn(String list) {
        Matcher id = EDIT.matcher(list);
        assertThat(id.find()).as(list).isTrue();
        return id.group(1);
    }
}
