package org.teranga.rights.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** Translators at their browsers: they find a sentence, read it, say what should stand there, and lose nothing that they typed. */
@Assembled
class SentencePagesTest {
    private static final String DESK = "/en/desk/sentences";
    private static final String KEY = "aside.consent";
    private static final String LIST = DESK + "/ps";
    private static final String ONE = LIST + "/text/" + KEY;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook members;

    private Tenant own;

    @BeforeEach
    void aTranslator() {
        own = opened();
    }

    private Tenant opened() {
        Tenant tenant = house.open();
        UUID translator = house.member(tenant, Role.TRANSLATOR);
        tenants.as(tenant, () -> members.change(translator, Set.of(Role.TRANSLATOR), List.of("ps", "so")));
        return tenant;
    }

    @Test
    void onlyTranslatorsComeInAndOnlyIntoTheirLanguages() {
        house.member(own, Role.ADMIN);
        house.member(own, Role.JURIST);
        for (Role role : List.of(Role.ADMIN, Role.JURIST)) {
            assertThat(signedIn.get(own, role, DESK).status()).isEqualTo(403);
            assertThat(signedIn.post(own, role, ONE, Map.of("text", "x")).status())
                    .isEqualTo(403);
        }
        assertThat(page(DESK)).contains("پښتو", "Українська", "<progress");
        assertThat(get(DESK + "/fr").status()).isEqualTo(404);
        assertThat(get(DESK + "/tr").status()).isEqualTo(404);
        assertThat(get(LIST + "/text/no.such_key").status()).isEqualTo(404);
        assertThat(page(DESK + "/uk")).doesNotContain("name=\"one\"");
        assertThat(post(DESK + "/uk/tongue", Map.of("is", "yes")).status()).isEqualTo(403);
        assertThat(post(DESK + "/uk/read", Map.of("seen", "x")).status()).isEqualTo(403);
        assertThat(post(DESK + "/uk/text/" + KEY, Map.of("text", "x")).status()).isEqualTo(403);
    }

    @Test
    void aSentenceIsFoundReadAndTakenBack() {
        assertThat(post(LIST + "/read", Map.of("one", KEY + " x")).status()).isEqualTo(403);
        assertThat(post(LIST + "/tongue", Map.of("is", "yes")).status()).isEqualTo(303);
        String found = page(LIST + "?q=" + KEY + "&state=nonsense&area=offering&page=1");
        assertThat(found).contains("value=\"" + KEY + " ", "lang=\"ps\" dir=\"rtl\"", "lang=\"fr\"");
        String one = value(found, "one");
        assertThat(page(LIST + "?q=" + KEY + "&area=charter")).doesNotContain("name=\"one\"");
        Browser.Page stale = post(LIST + "/read", Map.of("one", KEY + " " + "x".repeat(22), "q", KEY));
        assertThat(stale.body()).contains("Nothing was noted", "has changed meanwhile");
        Browser.Page read = post(LIST + "/read", Map.of("one", one, "q", KEY));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body())
                .contains(
                        "1 sentence is read", "name=\"undo\"", "Read, waits for the platform", "does not yet count you")
                .doesNotContain("⟦");
        Browser.Page back = post(LIST + "/read", Map.of("undo", value(read.body(), "undo"), "q", KEY));
        assertThat(back.headers().get("location")).contains("q=" + KEY, "happened=unread");
        assertThat(page(LIST + "?q=" + KEY)).contains("name=\"one\"");
        Map<String, String> whole = new HashMap<>(Map.of("do", "page", "seen", value(found, "seen")));
        assertThat(post(LIST + "/read", whole).body()).contains("1 sentence is read");
    }

    @Test
    void whatIsWrongComesBackWithWhatWasTypedAndTheSecondSeesTheFirst() {
        String before = page(ONE);
        String seen = value(before, "seen");
        for (String wanted : List.of("<b>موافق</b>", "موافق 7", "موافق bit.ly/x", "موافق \u202E")) {
            Browser.Page refused = post(ONE, Map.of("text", wanted, "seen", seen));
            assertThat(refused.status()).as(wanted).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#text\"").doesNotContain("<b>موافق", "⟦");
        }
        assertThat(post(ONE, Map.of("text", "زه موافق یم.", "seen", seen))
                        .headers()
                        .get("location"))
                .endsWith("?happened=saved");
        Tenant other = opened();
        Browser.Page elsewhere =
                signedIn.post(other, Role.TRANSLATOR, ONE, Map.of("text", "زه هم موافق یم.", "seen", seen));
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.body())
                .contains("زه هم موافق یم.", "زه موافق یم.", "A correction of another association already waits")
                .doesNotContain("⟦", "Jeanne of " + own.slug());
        Browser.Page late = post(ONE, Map.of("text", "زه هم موافق یم.", "seen", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("زه هم موافق یم.", "زه موافق یم.", "Somebody was faster")
                .doesNotContain("⟦");
        String now = value(late.body(), "seen");
        assertThat(post(ONE, Map.of("text", "زه هم موافق یم.", "seen", now)).status())
                .isEqualTo(303);
        Matcher withdraw = Pattern.compile("action=\"(" + LIST + "/withdraw/[0-9a-f-]{36})\"")
                .matcher(page(ONE));
        assertThat(withdraw.find()).isTrue();
        assertThat(signedIn.page(other, Role.TRANSLATOR, ONE)).doesNotContain("/withdraw/");
        assertThat(signedIn.post(other, Role.TRANSLATOR, withdraw.group(1), Map.of())
                        .status())
                .as("of somebody else")
                .isEqualTo(404);
        assertThat(post(withdraw.group(1), Map.of()).status()).isEqualTo(303);
    }

    private Browser.Page get(String path) {
        return signedIn.get(own, Role.TRANSLATOR, path);
    }

    private String page(String path) {
        return signedIn.page(own, Role.TRANSLATOR, path);
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        return signedIn.post(own, Role.TRANSLATOR, path, fields);
    }

    private static String value(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
