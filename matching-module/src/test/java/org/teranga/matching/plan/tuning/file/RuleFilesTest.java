package org.teranga.matching.plan.tuning.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;

/** Rules taken along as a file, and brought in as a draft. */
@Assembled
class RuleFilesTest {
    private static final String FILE = "/en/admin/rules/file";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Inject
    private Caseworker caseworker;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.ADMIN, Role.CASEWORKER);
    }

    @Test
    void whatIsTakenAlongComesBackAsADraftWithWhatWasChangedInIt() {
        Browser.Page file = get(Role.ADMIN, FILE + "/rules.json");
        assertThat(file.headers().get("content-disposition")).isEqualTo("attachment; filename=\"rules-v1.json\"");
        assertThat(get(Role.ADMIN, FILE + "/draft.json").status()).isEqualTo(404);
        String changed = file.body().replaceFirst("\"zero_at_km\": *\\d+", "\"zero_at_km\": 77");
        assertThat(changed).isNotEqualTo(file.body());

        Browser.Page kept = upload("Shorter ways", changed);
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.headers().get("location")).endsWith("/en/admin/rules?kept=yes");
        assertThat(get(Role.ADMIN, FILE + "/draft.json").body()).contains("77");
        assertThat(get(Role.ADMIN, FILE + "/rules.json").body()).isEqualTo(file.body());
        assertThat(get(Role.ADMIN, "/en/admin/rules").body()).contains("Shorter ways", "value=\"77\"");
    }

    @Test
    void everyFaultIsToldAtItsPlaceAndNothingChanges() {
        Browser.Page refused = upload(
                "Why <b>",
                "{\"version\":0,\"hard\":[{\"criterion\":\"<script>\"}],\"soft\":[{\"criterion\":\"distance\",\"weight\":-1}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "5 things have to be corrected",
                        "<bdi>version</bdi>",
                        "<bdi>hard[0]</bdi>",
                        "<bdi>soft[0].weight</bdi>")
                .contains("&lt;script&gt;", "Why &lt;b&gt;")
                .doesNotContain("<script>", "⟦");
        assertThat(upload("Why", "[".repeat(50_000)).status()).isEqualTo(400);
        assertThat(upload("Why", " ".repeat(70_000) + "{}").body()).contains("larger than 64 kB");
        assertThat(upload("Why", "").body()).doesNotContain("⟦");
        assertThat(upload("", "{}").body()).contains("href=\"#reason\"");
        assertThat(get(Role.ADMIN, FILE + "/draft.json").status()).isEqualTo(404);
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        String rules = get(Role.ADMIN, FILE + "/rules.json").body();
        String seen = seen();
        assertThat(upload("First", rules, seen).status()).isEqualTo(303);
        assertThat(upload("Second", rules, seen).status()).isEqualTo(409);
        assertThat(get(Role.ADMIN, "/en/admin/rules").body()).contains("First").doesNotContain("Second");
    }

    @Test
    void othersNeitherTakeThemNorBringThem() {
        for (String path : new String[] {FILE, FILE + "/rules.json"}) {
            assertThat(get(Role.CASEWORKER, path).status()).isEqualTo(403);
        }
        assertThat(signedIn.upload(own, Role.CASEWORKER, FILE, Map.of("reason", "Why"), "{}")
                        .status())
                .isEqualTo(403);
    }

    private Browser.Page upload(String reason, String file) {
        return upload(reason, file, seen());
    }

    private Browser.Page upload(String reason, String file, String seen) {
        return signedIn.upload(own, Role.ADMIN, FILE, Map.of("reason", reason, "seen", seen), file);
    }

    private String seen() {
        Matcher seen = SEEN.matcher(get(Role.ADMIN, FILE).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private Browser.Page get(Role role, String path) {
        return signedIn.get(own, role, path);
    }
}
