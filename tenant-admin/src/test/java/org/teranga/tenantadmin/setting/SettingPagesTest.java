package org.teranga.tenantadmin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;

/** An administrator changes settings, sees what they were, and takes changes back; others see none of it. */
@Assembled
class SettingPagesTest {
    private static final String SETTINGS = "/en/admin/settings";
    private static final String PLACEMENT = SETTINGS + "/placement";
    private static final String ANSWER = "placement.answer_days";
    private static final String HISTORY = SETTINGS + "/history/" + ANSWER;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantSettings settings;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
    }

    @Test
    void aChangeCountsAtOnceHereAloneAndCanBeTakenBack() {
        Tenant other = house.open();
        assertThat(value(own)).isEqualTo(7);
        Browser.Page saved = save(Map.of(ANSWER, "9"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(value(own)).isEqualTo(9);
        assertThat(value(other)).isEqualTo(7);

        String page = page(path(saved));
        assertThat(page).contains("Saved", "changed by us", "by <bdi>Jeanne of " + own.slug());
        assertThat(page(HISTORY)).contains("From 7 (default) to 9");
        assertThat(post(SETTINGS + "/undo", Map.of("change", found(page, "name=\"change\" value=\"([^\"]+)\"")))
                        .status())
                .isEqualTo(303);
        assertThat(value(own)).isEqualTo(7);
        assertThat(page(HISTORY)).contains("From 9 to 7 (default)");
    }

    @Test
    void aValueOfBeforeAndTheDefaultArePutBackFromTheHistory() {
        save(Map.of(ANSWER, "9"));
        save(Map.of(ANSWER, "12"));
        String nine = found(page(HISTORY), "name=\"change\" value=\"([0-9a-f-]{36})\"");
        assertThat(post(HISTORY, Map.of("change", nine)).status()).isEqualTo(303);
        assertThat(value(own)).isEqualTo(9);
        assertThat(post(HISTORY, Map.of("change", "")).status()).isEqualTo(303);
        assertThat(value(own)).isEqualTo(7);
        assertThat(page(SETTINGS)).doesNotContain("changed by us");
        assertThat(post(HISTORY, Map.of("change", "018f2b6e-0000-7000-8000-000000000001"))
                        .status())
                .isEqualTo(404);
        assertThat(post(HISTORY, Map.of("change", "nothing")).status()).isEqualTo(404);
        assertThat(get(SETTINGS + "/history/no.such").status()).isEqualTo(404);
    }

    @Test
    void whatIsLookedForOrChangedByUsStandsOpenAndNothingElseIsLostBySaving() {
        String all = page(SETTINGS);
        assertThat(all).contains("<details class=\"fold\" id=\"placement\">").doesNotContain("changed by us");
        String found = page(SETTINGS + "?q=days%20ANSWER");
        assertThat(found)
                .contains(
                        "<details class=\"fold\" id=\"placement\" open>",
                        "id=\"usage\" open hidden",
                        "name=\"" + ANSWER + "\"");
        assertThat(page(SETTINGS + "?q=zzz")).contains("No setting answers");
        assertThat(page(SETTINGS + "?ours=yes")).contains("Everything follows the platform");
        String saved = page(path(save(Map.of(ANSWER, "9"))));
        assertThat(saved).contains("id=\"placement\" open>", "one changed by us", "form=\"to-default\"");
        assertThat(page(SETTINGS + "?ours=yes")).contains("id=\"placement\" open>");
        assertThat(page("/en/admin")).contains("One setting changed by us", "How you work", "What the public sees");
        assertThat(page("/en/admin?q=answer"))
                .contains(SETTINGS + "?q=answer#" + ANSWER)
                .doesNotContain("/en/admin/keys");
        assertThat(page("/en/admin?q=zzz")).contains("Nothing answers to");
        assertThat(post(HISTORY, Map.of("change", "")).status()).isEqualTo(303);
        assertThat(page(SETTINGS)).doesNotContain("changed by us");
    }

    @Test
    void whatIsNoValueIsToldAtItsFieldAndNothingIsSaved() {
        for (String wrong : List.of("0", "61", "seven", "9.5", "-3", "99999999999", "<b>7")) {
            Browser.Page refused = save(Map.of(ANSWER, wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.body())
                    .contains("href=\"#" + ANSWER + "\"", "from 1 to 60")
                    .doesNotContain("<b>7", "⟦");
        }
        assertThat(save(Map.of(ANSWER, "3", "placement.reminder_days", "3")).body())
                .contains("A reminder 3 days before the end would come before the question");
        assertThat(value(own)).isEqualTo(7);
        assertThat(page(path(save(Map.of(ANSWER, ""))))).contains("Nothing changed");
        assertThat(post(SETTINGS + "/nothing", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        Map<String, String> late = fields(Map.of(ANSWER, "11"));
        save(Map.of(ANSWER, "9"));
        Browser.Page refused = post(PLACEMENT, late);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Somebody else has just changed these settings", "value=\"11\"");
        String first = found(page(path(save(Map.of(ANSWER, "10")))), "name=\"change\" value=\"([^\"]+)\"");
        save(Map.of(ANSWER, "14"));
        assertThat(post(SETTINGS + "/undo", Map.of("change", first)).status()).isEqualTo(409);
        assertThat(value(own)).isEqualTo(14);
    }

    @Test
    void aChangeOfAnotherNodeIsSeen() throws SQLException {
        assertThat(value(own)).isEqualTo(7);
        try (Connection elsewhere = Statements.asOwner();
                Statement statement = elsewhere.createStatement()) {
            statement.execute("set teranga.tenant = '" + own.id() + "'");
            statement.execute("insert into platform.tenant_value (key, value) values ('" + ANSWER + "', '21')");
            assertThat(value(own)).as("kept in memory").isEqualTo(7);
            statement.execute("update platform.tenant set revision = revision + 1 where id = '" + own.id() + "'");
            statement.execute("update platform.directory_tick set tick = tick + 1");
        }
        Eventually.holds(() -> assertThat(value(own)).isEqualTo(21));
    }

    @Test
    void readingASettingCostsNoQuery() {
        value(own);
        assertThat(Statements.during(() -> {
                    for (int i = 0; i < 100; i++) {
                        value(own);
                    }
                }))
                .isZero();
    }

    @Test
    void theAdministrationHasADoorForEachPageAndEachSettingAPlace() {
        String home = page("/en/admin");
        assertThat(home).contains("/en/admin/look", "/en/admin/texts", "/en/admin/charter", SETTINGS);
        assertThat(signedIn.page(own, Role.ADMIN, "/ar/admin")).contains("dir=\"rtl\"");
        String all = page(SETTINGS);
        for (SettingGroup group : settings.groups()) {
            assertThat(group.settings().stream()
                            .filter(setting -> setting.editor() == TenantSetting.Editor.ASSOCIATION)
                            .map(TenantSetting::key))
                    .allMatch(all::contains);
        }
        assertThat(signedIn.page(own, Role.ADMIN, "/ar/admin/settings")).doesNotContain("Default:");
    }

    @Test
    void nobodyElseSeesOrChangesThem() {
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        String change = found(page(path(save(Map.of(ANSWER, "9")))), "name=\"change\" value=\"([^\"]+)\"");
        for (String path : List.of("/en/admin", SETTINGS, HISTORY)) {
            assertThat(signedIn.get(own, Role.CASEWORKER, path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(http.get(own, path).statusCode()).as(path).isEqualTo(303);
        }
        for (String path : List.of(PLACEMENT, HISTORY, SETTINGS + "/undo")) {
            assertThat(signedIn.post(own, Role.CASEWORKER, path, fields(Map.of(ANSWER, "5")))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(signedIn.post(other, Role.ADMIN, SETTINGS + "/undo", Map.of("change", change))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.post(other, Role.ADMIN, HISTORY, Map.of("change", change))
                        .status())
                .isEqualTo(404);
        assertThat(value(own)).isEqualTo(9);
    }

    private int value(Tenant tenant) {
        return tenants.as(
                tenant,
                () -> settings.groups().stream()
                        .flatMap(group -> group.settings().stream())
                        .filter(setting -> setting.key().equals(ANSWER))
                        .map(setting -> (Integer) settings.get(setting))
                        .findFirst()
                        .orElseThrow());
    }

    private Browser.Page save(Map<String, String> changed) {
        return post(PLACEMENT, fields(changed));
    }

    private Map<String, String> fields(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of("placement.reminder_days", "2", "placement.team_days", "3"));
        fields.put(
                "seen",
                found(
                        page(SETTINGS),
                        "settings/placement\"[^>]*><input type=\"hidden\" name=\"seen\" value=\"([^\"]*)\""));
        fields.putAll(changed);
        return fields;
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String path(Browser.Page redirect) {
        return redirect.headers().get("location").replaceFirst("^https?://[^/]+", "");
    }

    private Browser.Page get(String path) {
        return signedIn.get(own, Role.ADMIN, path);
    }

    private String page(String path) {
        return signedIn.page(own, Role.ADMIN, path);
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        return signedIn.post(own, Role.ADMIN, path, fields);
    }
}
