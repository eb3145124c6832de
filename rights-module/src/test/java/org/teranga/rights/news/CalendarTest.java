package org.teranga.rights.news;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;

/** A public event is kept at the desk, read by everybody, taken into calendars, cancelled, copied; and stays with its association. */
@Assembled
class CalendarTest {
    private static final String DESK = "/en/desk/calendar";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private LocalDate tomorrow;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        tomorrow = TestClock.today().plusDays(1);
    }

    @Test
    void whereNothingIsPlannedThePageSaysSo() {
        assertThat(http.get(own, "/fr/events").body()).contains("Aucun rendez-vous");
    }

    @Test
    void everybodyReadsWhatWasAddedInItsOwnWords() {
        add();
        assertThat(http.get(own, "/fr/events").body())
                .contains(
                        "Permanence &lt;B&gt;",
                        "<strong>vos papiers</strong>",
                        "Maison X",
                        "31000 Toulouse",
                        "Chaque semaine")
                .doesNotContain("<script>alert", "⟦");
        assertThat(http.get(own, "/ar/events").body()).contains("<span lang=\"fr\" dir=\"ltr\">Permanence");
    }

    @Test
    void aCalendarTakesIt() {
        add();
        assertThat(http.get(own, "/fr/events.ics").body())
                .contains("BEGIN:VEVENT", "RRULE:FREQ=WEEKLY;UNTIL=", "STATUS:CONFIRMED");
    }

    @Test
    void whatIsCancelledStaysAndSaysSoUntilItIsRestored() {
        add();
        String event = DESK + "/" + id();
        assertThat(signedIn.post(own, Role.ADMIN, event + "/cancel", Map.of()).status())
                .isEqualTo(303);
        assertThat(http.get(own, "/fr/events").body()).contains("Permanence &lt;B&gt;", "Annulé");
        assertThat(http.get(own, "/fr/events.ics").body()).contains("STATUS:CANCELLED");
        assertThat(signedIn.post(own, Role.ADMIN, event + "/restore", Map.of()).status())
                .isEqualTo(303);
        assertThat(http.get(own, "/fr/events").body())
                .contains("Permanence &lt;B&gt;")
                .doesNotContain("Annulé");
        assertThat(http.get(own, "/fr/events.ics").body()).contains("STATUS:CONFIRMED");
    }

    @Test
    void aCopyHasItsWordsAndAsksForAnotherDay() {
        add();
        String id = id();
        assertThat(signedIn.page(own, Role.ADMIN, DESK + "/" + id)).contains("value=\"" + tomorrow + "\"");
        assertThat(signedIn.page(own, Role.ADMIN, DESK + "/new?copy=" + id))
                .contains("value=\"Permanence &lt;B&gt;\"")
                .doesNotContain("value=\"" + tomorrow + "\"");
    }

    @Test
    void faultsLoseNothingAndSayWhatWouldBeRight() {
        Map<String, String> fields = fields();
        fields.put("day", "soon");
        fields.put("link", "javascript:alert(1)");
        fields.put("postcode", "99999");
        fields.put("town", "Nowhere at all");
        var refused = signedIn.post(own, Role.ADMIN, DESK + "/new", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#day\"", "href=\"#link\"", "href=\"#postcode\"", "Permanence &lt;B&gt;")
                .doesNotContain("⟦");
        fields = fields();
        fields.put("to", "13:00");
        assertThat(signedIn.post(own, Role.ADMIN, DESK + "/new", fields).body()).contains("href=\"#to\"");
        fields.put("to", "16:00");
        fields.put("until", tomorrow.plusYears(3).toString());
        assertThat(signedIn.post(own, Role.ADMIN, DESK + "/new", fields).body()).contains("href=\"#until\"");
    }

    @Test
    void onlyEditorsKeepItAndAnotherAssociationSeesNothingOfIt() {
        signedIn.post(own, Role.ADMIN, DESK + "/new", fields());
        String id = id();
        house.member(own, Role.CASEWORKER);
        assertThat(signedIn.get(own, Role.CASEWORKER, DESK).status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, DESK + "/" + id + "/cancel", Map.of())
                        .status())
                .isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(http.get(other, "/fr/events").body()).doesNotContain("Permanence");
        assertThat(signedIn.get(other, Role.ADMIN, DESK + "/" + id).status()).isEqualTo(404);
        assertThat(signedIn.post(other, Role.ADMIN, DESK + "/" + id + "/cancel", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.ADMIN, DESK + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.ADMIN, DESK + "/no-id").status()).isEqualTo(404);
    }

    private void add() {
        assertThat(signedIn.post(own, Role.ADMIN, DESK + "/new", fields()).status())
                .isEqualTo(303);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("title-fr", "Permanence <B>");
        fields.put("description-fr", "Venez avec **vos papiers**. <script>alert(1)</script>");
        fields.put("audience", "newcomers");
        fields.put("day", tomorrow.toString());
        fields.put("from", "14:00");
        fields.put("to", "16:00");
        fields.put("repeat", "weekly");
        fields.put("until", tomorrow.plusDays(30).toString());
        fields.put("venue", "Maison X");
        fields.put("street", "1 rue d’Exemple");
        fields.put("postcode", "31000");
        return fields;
    }

    private String id() {
        Matcher found = Pattern.compile(DESK + "/([0-9a-f-]{36})").matcher(signedIn.page(own, Role.ADMIN, DESK));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
