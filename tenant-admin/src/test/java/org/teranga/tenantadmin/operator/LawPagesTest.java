package org.teranga.tenantadmin.operator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.content.law.LawSuggestions;
import org.teranga.platform.content.law.SaidChange;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** An operator announces that a law changed, takes it back, and decides what associations say about it. */
@Assembled
class LawPagesTest {
    private static final String LAWS = "http://localhost/fr/operator/laws";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private LawSuggestions suggestions;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    private Browser operator;
    private String note;

    @BeforeEach
    void anOperator() {
        operator = house.operator();
        note = "Note <" + UUID.randomUUID() + ">";
    }

    @Test
    void aChangeIsLookedAtAnnouncedAndTakenBack() {
        Browser.Page preview = send("", Map.of("do", "preview"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("value=\"CESEDA L421-1\"").doesNotContain("⟦");
        assertThat(list()).as("nothing was said yet").doesNotContain(escaped());

        assertThat(send("", Map.of()).headers().get("location")).endsWith("?happened=said");
        String page = list();
        assertThat(page).contains(escaped());
        Matcher back = Pattern.compile("/operator/laws(/[0-9a-f-]{36}/take-back)")
                .matcher(page.substring(0, page.indexOf("take-back", page.indexOf(escaped())) + 9));
        String last = "";
        while (back.find()) {
            last = back.group(1);
        }
        assertThat(operator.post(URI.create(LAWS + last), Map.of()).headers().get("location"))
                .endsWith("?happened=taken_back");
    }

    @ParameterizedTest
    @CsvSource({
        "preview,citation,'',citation",
        "say,citation,'',citation",
        "say,day,tomorrow,day",
        "say,note,'',note",
        "say,url,http://example.org/law,url",
        "say,url,javascript:alert(1),url",
    })
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays(String act, String field, String typed, String told) {
        Browser.Page refused = send("", Map.of("do", act, field, typed));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#" + told + "\"");
        if (!field.equals("note")) {
            assertThat(refused.body()).contains(escaped());
        }
        assertThat(list()).doesNotContain(escaped());
    }

    @Test
    void whatAnAssociationSaysFillsTheFormAndIsAnnouncedOrDeclined() {
        UUID first = suggested();
        String filled = operator.get(URI.create(LAWS + "?suggestion=" + first)).body();
        assertThat(filled).contains("value=\"" + first + "\"", escaped());
        assertThat(send("", Map.of("suggestion", first.toString())).status()).isEqualTo(303);
        assertThat(operator.get(URI.create(LAWS + "?suggestion=" + first)).body())
                .as("decided")
                .doesNotContain("value=\"" + first + "\"");

        UUID second = suggested();
        assertThat(list()).contains(second.toString());
        assertThat(operator.post(URI.create(LAWS + "/suggestions/" + second + "/decline"), Map.of())
                        .headers()
                        .get("location"))
                .endsWith("?happened=declined");
        assertThat(list()).doesNotContain(second.toString());
        for (String strange : new String[] {"x", UUID.randomUUID().toString()}) {
            assertThat(operator.get(URI.create(LAWS + "?suggestion=" + strange + "&happened=%3Cb%3E"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void nobodyElseAnnouncesAnything() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        for (String path : new String[] {"", "/" + UUID.randomUUID() + "/take-back"}) {
            assertThat(signedIn.post(tenant, Role.ADMIN, "/fr/operator/laws" + path, fields())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(operator.post(URI.create(House.address(tenant) + "/fr/operator/laws"), fields())
                        .status())
                .isEqualTo(401);
        assertThat(list()).doesNotContain(escaped());
    }

    private UUID suggested() {
        Tenant tenant = house.open();
        house.member(tenant, Role.JURIST);
        return tenants.as(
                tenant,
                () -> desk.does(() ->
                        suggestions.suggest(new SaidChange("CESEDA L421-1", LocalDate.of(2015, 1, 1), note, ""))));
    }

    private Browser.Page send(String path, Map<String, String> other) {
        Map<String, String> fields = fields();
        fields.putAll(other);
        return operator.post(URI.create(LAWS + path), fields);
    }

    private Map<String, String> fields() {
        return new HashMap<>(Map.of(
                "citation", "CESEDA L421-1", "day", "2015-01-01", "note", note, "url", "https://example.org/law"));
    }

    private String list() {
        return operator.get(URI.create(LAWS)).body();
    }

    private String escaped() {
        return note.replace("<", "&lt;").replace(">", "&gt;");
    }
}
