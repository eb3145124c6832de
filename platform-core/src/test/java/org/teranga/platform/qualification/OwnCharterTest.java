package org.teranga.platform.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** An association writes its own charter; whoever signed another edition is asked anew. */
@Assembled
class OwnCharterTest {
    private static final String EDITOR = "/en/admin/charter";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern ACT = Pattern.compile("id=\"act-([0-9a-f-]{36})\"");
    private static final String TEXT = "# Our charter <b>\nBe kind.\n## Respect\n- I knock before I come in.\n";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private Floor floor;

    private Tenant own;
    private UUID volunteer;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.LEAD);
        volunteer = house.member(own, Role.VOLUNTEER);
    }

    @Test
    void aNewEditionCountsAtOnceAndIsSignedAnew() {
        sign("1");
        assertThat(lacksTheCharter()).isFalse();
        assertThat(admin(EDITOR)).contains("None yet: the platform’s clauses alone count.");

        assertThat(keep(TEXT, seen()).headers().get("location")).endsWith(EDITOR + "?happened=kept");
        assertThat(publicPage()).doesNotContain("Our charter");
        assertThat(lacksTheCharter()).isFalse();
        assertThat(admin(EDITOR + "/publish"))
                .contains(
                        "One person has signed the edition that counts today",
                        "Our charter &lt;b&gt;",
                        "I knock before");

        String seen = seen();
        assertThat(post(Role.ADMIN, EDITOR + "/publish", Map.of("seen", seen)).status())
                .isEqualTo(303);
        assertThat(publicPage()).as("who wrote it asks somebody else").doesNotContain("Our charter");
        assertThat(lacksTheCharter()).isFalse();
        assertThat(get(Role.LEAD, EDITOR + "/publish").body()).contains("I knock before");
        assertThat(confirm(Role.ADMIN).status()).isEqualTo(409);
        assertThat(confirm(Role.LEAD).status()).isEqualTo(303);
        assertThat(publicPage())
                .contains("Our charter &lt;b&gt;", "What the association adds", "Rien en échange")
                .doesNotContain("charter <b>");
        assertThat(lacksTheCharter()).isTrue();
        assertThat(get(Role.VOLUNTEER, "/en/me/charter").body()).contains("The charter has changed", "I knock before");
        sign("1-A1");
        assertThat(lacksTheCharter()).isFalse();
        assertThat(admin(EDITOR)).contains(EDITOR + "/1").doesNotContain("None yet");
        assertThat(admin(EDITOR + "/1")).contains("I knock before");
        assertThat(get(Role.ADMIN, EDITOR + "/2").status()).isEqualTo(404);
        assertThat(get(Role.ADMIN, EDITOR + "/publish").status()).isEqualTo(409);
        Tenant other = house.open();
        assertThat(http.get(other, "/en/charter").body()).doesNotContain("Our charter");
    }

    @Test
    void faultsAreToldAtTheirLanguageAndNothingWrittenIsLost() {
        Browser.Page refused = keep("# One\n# Two\nWelcome\n## Part\nnot a promise <i>", seen());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("there are 2.", "Line 5 is neither", "at least one part", "not a promise &lt;i&gt;")
                .contains("href=\"#text-" + first() + "\"")
                .doesNotContain("⟦", "<i>");
        assertThat(keep("", seen()).body()).contains("first language of the association needs a text");
        assertThat(get(Role.ADMIN, EDITOR + "/publish").status()).isEqualTo(409);
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        String seen = seen();
        assertThat(keep(TEXT, seen).status()).isEqualTo(303);
        Browser.Page late = keep(TEXT.replace("kind", "late"), seen);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else has changed the charter", "Be late.");
        assertThat(post(Role.ADMIN, EDITOR + "/publish", Map.of("seen", seen)).status())
                .isEqualTo(409);
        assertThat(post(Role.ADMIN, EDITOR + "/discard", Map.of("seen", seen())).status())
                .isEqualTo(303);
        assertThat(get(Role.ADMIN, EDITOR + "/publish").status()).isEqualTo(409);
    }

    @Test
    void nobodyElseWritesIt() {
        for (String path : new String[] {EDITOR, EDITOR + "/publish", EDITOR + "/1"}) {
            assertThat(get(Role.VOLUNTEER, path).status()).as(path).isEqualTo(403);
        }
        for (String path : new String[] {EDITOR, EDITOR + "/publish", EDITOR + "/discard"}) {
            assertThat(post(Role.VOLUNTEER, path, Map.of("seen", "")).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private Browser.Page confirm(Role role) {
        Matcher act = ACT.matcher(signedIn.page(own, Role.LEAD, "/en/desk/confirmations"));
        assertThat(act.find()).isTrue();
        return post(role, "/en/desk/confirmations/" + act.group(1) + "/confirm", Map.of());
    }

    private boolean lacksTheCharter() {
        return tenants.as(own, () -> floor.missing(volunteer)).contains(QualificationKind.CHARTER);
    }

    private void sign(String edition) {
        Map<String, String> fields = Map.of("agree", "yes", "name", "Jeanne", "edition", edition);
        assertThat(post(Role.VOLUNTEER, "/en/me/charter", fields).status()).isEqualTo(303);
    }

    private Browser.Page keep(String text, String seen) {
        return post(Role.ADMIN, EDITOR, Map.of("text-" + first(), text, "seen", seen, "do", "save"));
    }

    private String first() {
        return own.languages().getFirst();
    }

    private String publicPage() {
        return http.get(own, "/" + first() + "/charter")
                .body()
                .replace("Ce que l’association ajoute", "What the association adds");
    }

    private String seen() {
        Matcher seen = SEEN.matcher(admin(EDITOR));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private String admin(String path) {
        return signedIn.page(own, Role.ADMIN, path);
    }

    private Browser.Page get(Role role, String path) {
        return signedIn.get(own, role, path);
    }

    private Browser.Page post(Role role, String path, Map<String, String> fields) {
        return signedIn.post(own, role, path, fields);
    }
}
