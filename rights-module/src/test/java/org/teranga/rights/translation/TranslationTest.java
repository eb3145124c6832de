package org.teranga.rights.translation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.rights.testing.RightsHouse;

/** A translation is saved whole or not at all; what was typed is shown again, and nobody overwrites anybody. */
@Assembled
class TranslationTest {
    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    private Tenant own;
    private String page;
    private String arabic;

    @BeforeEach
    void aPublishedPage() {
        own = rights.open();
        page = rights.published(own, "Le recours", "Vous avez un mois.");
        arabic = page + "/translate/ar";
    }

    @Test
    void aFaultInOneSectionKeepsAllFromBeingSavedAndShowsAllAgain() {
        Browser.Page refused = send("save", "title-head", "ط".repeat(400), "content-head", "", "title-what", "ما هو");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#title-head\"", "ط".repeat(400), "ما هو")
                .doesNotContain("⟦", "href=\"#title\"");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).doesNotContain("ما هو");
    }

    @Test
    void whoeverSavesSecondSeesWhatTheOtherWroteAndThenMayReplaceIt() {
        Map<String, String> mine = form("title-what", "ما هو", "content-what", "شهر واحد.");
        saved("title-what", "ما هو", "content-what", "شهران.");
        Browser.Page refused = signedIn.post(own, Role.TRANSLATOR, arabic, mine);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("شهر واحد.", "شهران.").doesNotContain("⟦");
        mine.put("seen-what", "no-id");
        assertThat(signedIn.post(own, Role.TRANSLATOR, arabic, mine).status()).isEqualTo(409);
        saved("title-what", "ما هو", "content-what", "شهر واحد.");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic))
                .contains("شهر واحد.")
                .doesNotContain("شهران.");
    }

    @Test
    void aDraftIsThrownAwayByWhoHasSeenIt() {
        saved("title-what", "ما هو", "content-what", "شهران.");
        assertThat(signedIn.post(own, Role.TRANSLATOR, arabic, Map.of("do", "discard:what"))
                        .status())
                .isEqualTo(409);
        Browser.Page gone = send("discard:what");
        assertThat(gone.headers().get("location")).endsWith(arabic + "?happened=discarded#what");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).doesNotContain("شهران.");
        assertThat(send("discard:nowhere").status()).isEqualTo(404);
    }

    @Test
    void whatAMachineWroteCountsAsReadByWhoReadIt() {
        saved("title-what", "ما هو", "content-what", "شهران.");
        tenants.as(
                own, () -> transactions.inOne(() -> sql.change("update platform.document_draft set machine = true")));
        assertThat(send("read:nowhere").status()).isEqualTo(404);
        assertThat(send("read:who").status()).as("nothing is written there").isEqualTo(404);
        String before = signedIn.page(own, Role.TRANSLATOR, arabic);
        assertThat(before).contains("value=\"read:what\"");
        assertThat(send("read:what").headers().get("location")).endsWith("?happened=read#what");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic)).doesNotContain("value=\"read:what\"");
    }

    @Test
    void theLanguageOfTheSourceIsWrittenElsewhereAndUnknownWordsAreNotTold() {
        assertThat(signedIn.get(own, Role.JURIST, page + "/translate/fr").status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.JURIST, page + "/translate/xx").status())
                .isEqualTo(404);
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic + "?happened=saved"))
                .contains("Readers see nothing of it yet");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic + "?happened=shared"))
                .doesNotContain("role=\"status\"", "⟦");
        assertThat(signedIn.page(own, Role.JURIST, arabic)).doesNotContain("name=\"do\" value=\"save\"");
        Browser.Page where = send("save:<script>", "title-what", "ما", "content-what", "شهر.");
        assertThat(where.headers().get("location")).endsWith(arabic + "?happened=saved");
    }

    @Test
    void nothingIsPublishedWhereNothingWaits() {
        assertThat(signedIn.post(own, Role.JURIST, arabic, Map.of("do", "publish"))
                        .status())
                .isEqualTo(409);
        assertThat(signedIn.post(own, Role.AUTHOR, arabic, Map.of("do", "publish"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTheTranslatorBroughtBackIsADraftAgain() {
        saved("title-head", "الطعن", "content-head", "", "title-what", "ما هو", "content-what", "شهر واحد.");
        assertThat(send("submit").headers().get("location")).endsWith("?happened=submitted");
        Map<String, String> second = rights.fields(own, Role.JURIST, arabic, "do", "publish");
        assertThat(signedIn.post(own, Role.JURIST, arabic, second).status()).isEqualTo(303);
        String history = page + "/what/history?lang=ar";
        assertThat(signedIn.page(own, Role.TRANSLATOR, history)).contains("ما هو");
        saved("title-what", "ما هو", "content-what", "شهران.");
        assertThat(signedIn.post(own, Role.TRANSLATOR, history, Map.of("number", "1"))
                        .status())
                .as("who has not seen the draft does not replace it")
                .isEqualTo(409);
        String seen = rights.fields(own, Role.TRANSLATOR, arabic).get("seen-what");
        Browser.Page back = signedIn.post(own, Role.TRANSLATOR, history, Map.of("number", "1", "seen", seen));
        assertThat(back.headers().get("location")).endsWith(arabic + "?happened=restored");
        assertThat(signedIn.page(own, Role.TRANSLATOR, arabic))
                .contains("شهر واحد.")
                .doesNotContain("شهران.");
    }

    private void saved(String... fields) {
        Browser.Page answer = send("save", fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private Browser.Page send(String step, String... fields) {
        Map<String, String> form = form(fields);
        form.put("do", step);
        return signedIn.post(own, Role.TRANSLATOR, arabic, form);
    }

    private Map<String, String> form(String... fields) {
        return new HashMap<>(rights.fields(own, Role.TRANSLATOR, arabic, fields));
    }
}
