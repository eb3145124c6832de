package org.teranga.tenantadmin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

/** Each kind of setting is drawn, read back from its form, and told in words in its history. */
@Assembled
class SettingKindsTest {
    private static final String SETTINGS = "/en/admin/settings";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
    }

    @Test
    void everyKindIsKeptAndShownAgain() {
        assertThat(save(Map.of()).status()).isEqualTo(303);
        String page = page(SETTINGS);
        assertThat(page).contains("name=\"kinds.language\"", "value=\"two hours\"", "name=\"kinds.buddy.fr\"");
        assertThat(page).contains("value=\"un ami\"", "value=\"صديق\"");
        assertThat(history("kinds.housing")).contains("From yes (default) to no");
        assertThat(history("kinds.legal"))
                .contains("The criminal record extract (default)", "The ethics course")
                .doesNotContain("ethics_course");
        assertThat(history("kinds.language")).contains("From empty (default) to two hours");
        assertThat(history("kinds.buddy")).contains("From empty (default)", "FR un ami", "AR صديق");
        assertThat(get("/history/kinds.employment")).as("the default was sent").doesNotContain("From ");
    }

    @ParameterizedTest
    @CsvSource({
        "kinds.legal,ethics_course,kinds.legal,cannot be left out",
        "kinds.legal,castle,kinds.legal,castle",
        "kinds.employment,castle,kinds.employment,castle",
        "kinds.language,123456789012345678901,kinds.language,21 characters are too many",
        "kinds.buddy.fr,123456789012345678901,kinds.buddy.fr,21 characters are too many",
    })
    void whatIsNoValueIsToldAtItsFieldAndWhatWasTypedStays(String field, String typed, String told, String words) {
        Browser.Page refused = save(Map.of(field, typed));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#" + told + "\"", words);
        if (!field.equals("kinds.language")) {
            assertThat(refused.body()).as("the others are kept").contains("value=\"two hours\"");
        }
        assertThat(page(SETTINGS)).doesNotContain("two hours");
    }

    @Test
    void aLineOfSeveralLinesIsPutOnOne() {
        assertThat(save(Map.of("kinds.buddy.fr", "un\r\nami")).status()).isEqualTo(303);
        assertThat(history("kinds.buddy")).contains("FR un ami");
    }

    @Test
    void whatTheOperatorSetsIsShownAndNotTaken() {
        assertThat(save(Map.of("kinds.project", "yes")).status()).isEqualTo(303);
        assertThat(history("kinds.project")).doesNotContain("From ");
        assertThat(signedIn.post(own, Role.ADMIN, SETTINGS + "/history/kinds.project", Map.of("change", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aChangeOfSeveralSettingsIsTakenBackInOneGo() {
        String location = save(Map.of()).headers().get("location");
        String changes = location.substring(location.indexOf("changed=") + 8).replace("%2C", ",");
        assertThat(changes.split(",")).hasSize(4);
        String form =
                List.of(changes.split(",")).stream().map(id -> "change=" + id).collect(Collectors.joining("&"));
        assertThat(send("/undo", form).status()).isEqualTo(303);
        assertThat(page(SETTINGS + "?happened=undone")).doesNotContain("chosen here", "two hours");
        assertThat(send("/undo", form).status())
                .as("nothing of it stands any more")
                .isEqualTo(409);
        assertThat(send("/undo", "change=rubbish").status()).isEqualTo(303);
    }

    private Browser.Page save(Map<String, String> other) {
        Map<String, List<String>> fields = new HashMap<>(Map.of(
                "kinds.legal", List.of("background_check", "ethics_course"),
                "kinds.employment", List.of("help"),
                "kinds.language", List.of("two hours"),
                "kinds.buddy.fr", List.of("un ami"),
                "kinds.buddy.ar", List.of("صديق")));
        Matcher seen = Pattern.compile("settings/kinds\"[^>]*><input type=\"hidden\" name=\"seen\" value=\"([^\"]*)\"")
                .matcher(page(SETTINGS));
        assertThat(seen.find()).isTrue();
        fields.put("seen", List.of(seen.group(1)));
        other.forEach((name, value) -> fields.put(name, List.of(value)));
        return send(
                "/kinds",
                fields.entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&")));
    }

    private Browser.Page send(String path, String form) {
        return signedIn.browser(own, Role.ADMIN).post(URI.create(House.address(own) + SETTINGS + path), form);
    }

    private String history(String key) {
        return page(SETTINGS + "/history/" + key);
    }

    private String get(String path) {
        return signedIn.get(own, Role.ADMIN, SETTINGS + path).body();
    }

    private String page(String path) {
        return signedIn.page(own, Role.ADMIN, path);
    }
}
