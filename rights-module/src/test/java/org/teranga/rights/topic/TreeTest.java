package org.teranga.rights.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.testing.RightsHouse.DESK;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.PublishedPages;
import org.teranga.rights.testing.RightsHouse;

/** Pages and topics are begun, put in their place, described and shared by those who keep the tree. */
@Assembled
class TreeTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private PublishedPages pages;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private TenantSql sql;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = rights.open();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', fr, '', title",
        "Recours, 'No Slug', fr, '', slug",
        "Recours, shelf, fr, '', slug",
        "Recours, law-change, fr, '', slug",
        "الصحة, '', fr, '', slug",
        "Déjà là, '', fr, '', slug",
        "Recours, '', so, '', language",
        "Recours, '', '', '', language",
        "Recours, '', fr, nowhere, topic",
    })
    void whatIsWrongWithABeginningIsSaidAtItsFieldAndNothingIsLost(
            String title, String slug, String language, String topic, String fault) {
        rights.begun(own, "Déjà là");
        Browser.Page refused = signedIn.post(
                own,
                Role.AUTHOR,
                DESK + "/new",
                Map.of("title", title, "slug", slug, "language", language, "topic", topic));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#" + fault + "\"", "value=\"" + title + "\"", "value=\"" + slug + "\"")
                .doesNotContain("⟦");
        assertThat(Pattern.compile("href=\"#(title|slug|language|topic)\"")
                        .matcher(refused.body())
                        .results())
                .hasSize(1);
    }

    @Test
    void aTitleThatIsTooLongAndALanguageOfNobodyAreBothSaid() {
        Browser.Page refused = signedIn.post(own, Role.AUTHOR, DESK + "/new", Map.of("title", "t".repeat(400)));
        assertThat(refused.body()).contains("href=\"#title\"", "href=\"#language\"");
        assertThat(signedIn.post(own, Role.AUTHOR, DESK + "/new-topic", Map.of("title", "Santé", "language", "fr"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPageBeginsBelowItsTopicAndATopicBelowNone() {
        Map<String, String> wish = new HashMap<>(Map.of("title", "Santé", "language", "fr", "topic", "nowhere"));
        wish.put("slug", " sante ");
        assertThat(RightsHouse.path(signedIn.post(own, Role.JURIST, DESK + "/new-topic", wish)))
                .isEqualTo(DESK + "/topic.sante");
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/new-topic")).doesNotContain("value=\"sante\"");
        assertThat(signedIn.page(own, Role.AUTHOR, DESK + "/new")).contains("value=\"sante\"");
        wish.putAll(Map.of("title", "Un médecin", "slug", "", "topic", "sante"));
        String page = RightsHouse.path(signedIn.post(own, Role.AUTHOR, DESK + "/new", wish));
        assertThat(page).isEqualTo(DESK + "/un-medecin");
        assertThat(signedIn.page(own, Role.JURIST, page + "/frame")).contains("value=\"sante\" selected");
    }

    @ParameterizedTest
    @CsvSource({"'', 404", "burn, 404", "place, 303", "up, 303", "down, 303"})
    void onlyWhatCanBeDoneIsDone(String step, int status) {
        String page = rights.begun(own, "Recours");
        assertThat(frame(page, "do", step).status()).isEqualTo(status);
    }

    @Test
    void aPlaceOrASuccessorThatIsNotThereIsNotTaken() {
        String page = rights.begun(own, "Recours");
        assertThat(frame(page, "do", "place", "topic", "nowhere").status()).isEqualTo(404);
        assertThat(frame(page, "do", "retire", "successor", "nowhere").status()).isEqualTo(404);
        assertThat(signedIn.page(own, Role.JURIST, DESK)).contains("Recours").doesNotContain("Retired");
    }

    @ParameterizedTest
    @CsvSource({"'', 422", "0, 422", "-1, 422", "3651, 422", "99999, 422", "soon, 422", "1, 303", "3650, 303"})
    void theDaysUntilAPageIsCheckedHaveBounds(String days, int status) {
        String page = rights.begun(own, "Recours");
        Browser.Page answer = frame(page, "do", "describe", "days", days, "audience", "refugee");
        assertThat(answer.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.body()).contains("href=\"#days\"", "value=\"refugee\" checked");
        } else {
            assertThat(signedIn.page(own, Role.JURIST, page + "/frame")).contains("value=\"" + days + "\"");
        }
    }

    @Test
    void ofADraftWhomItConcernsIsChangedAtOnceAndUnknownWordsAreLeftOut() {
        String page = rights.begun(own, "Recours");
        assertThat(frame(page, "do", "describe", "days", "90", "audience", "refugee", "situation", "minor")
                        .headers()
                        .get("location"))
                .endsWith(page + "/frame?happened=described");
        assertThat(labels("recours")).containsExactlyInAnyOrder("audience:refugee", "situation:minor");
        frame(page, "do", "describe", "days", "90", "audience", "martian", "situation", "x", "department", "2A");
        assertThat(labels("recours")).containsExactly("department:2A");
        frame(page, "do", "describe", "days", "90", "department", "Lyon");
        assertThat(labels("recours")).isEmpty();
    }

    @Test
    void aDraftIsTakenAwayAndBroughtBackByOneAndLeadsBackWhereOneCameFrom() {
        String page = rights.begun(own, "Recours");
        assertThat(frame(page, "do", "retire").headers().get("location")).endsWith("/frame?happened=retired");
        assertThat(signedIn.page(own, Role.JURIST, DESK)).contains("Retired");
        assertThat(frame(page, "do", "back", "from", "tree").headers().get("location"))
                .endsWith(DESK + "?happened=back");
        assertThat(signedIn.page(own, Role.JURIST, DESK)).doesNotContain("Retired");
    }

    @Test
    void aPageIsOfferedToOthersAndNoMore() {
        String page = rights.published(own, "Recours partagé", "Un mois.");
        Tenant other = rights.open();
        String shelf = DESK + "/shelf?q=recours+partage";
        assertThat(signedIn.page(other, Role.JURIST, shelf)).doesNotContain("Recours partagé");
        assertThat(frame(page, "do", "share").headers().get("location")).endsWith("?happened=shared");
        Eventually.holds(
                () -> assertThat(signedIn.page(other, Role.JURIST, shelf)).contains("Recours partagé"));
        assertThat(frame(page, "do", "unshare").headers().get("location")).endsWith("?happened=unshared");
        Eventually.holds(
                () -> assertThat(signedIn.page(other, Role.JURIST, shelf)).doesNotContain("Recours partagé"));
    }

    @Test
    void theDeskShowsEachRoleItsWorkAndHowFreshPagesAre() {
        pages.published(own, RightsKinds.PAGE, "frais", null, "Titre frais", "Texte.");
        UUID late = pages.published(own, RightsKinds.PAGE, "tard", null, "Titre tard", "Texte.");
        UUID soon = pages.published(own, RightsKinds.PAGE, "bientot", null, "Titre bientot", "Texte.");
        UUID never = pages.published(own, RightsKinds.PAGE, "jamais", null, "Titre jamais", "Texte.");
        pages.draft(own, RightsKinds.PAGE, "brouillon", null, "Titre brouillon", "Texte.");
        verifyBy(late, "current_date - 3");
        verifyBy(soon, "current_date + 3");
        tenants.as(
                own,
                () -> transactions.inOne(() -> sql.change(
                        "update platform.document set verified_at = null, verified_by = null, verify_by = null where id = ?",
                        never)));
        assertThat(titles("?mine=due")).containsExactlyInAnyOrder("tard", "bientot", "jamais");
        assertThat(titles("?mine=published")).hasSize(4).doesNotContain("brouillon");
        assertThat(titles("?mine=write")).containsExactly("brouillon");
        assertThat(titles("?mine=broken")).isEmpty();
        assertThat(titles("?mine=outdated")).isEmpty();
        assertThat(titles("?sort=verify")).endsWith("tard", "bientot", "frais");
        assertThat(titles("?sort=-title"))
                .containsExactlyElementsOf(titles("?sort=title").reversed());
        String jurist = signedIn.page(own, Role.JURIST, DESK);
        assertThat(jurist).contains("mine=write", "mine=review", DESK + "/due").doesNotContain("mine=translate");
        String translator = signedIn.page(own, Role.TRANSLATOR, DESK);
        assertThat(translator).contains("mine=translate").doesNotContain("mine=review", "mine=write", DESK + "/new\"");
        assertThat(signedIn.page(own, Role.TRANSLATOR, DESK + "?mine=translate"))
                .contains("Titre frais")
                .doesNotContain("Titre brouillon");
    }

    private void verifyBy(UUID page, String day) {
        tenants.as(
                own,
                () -> transactions.inOne(
                        () -> sql.change("update platform.document set verify_by = " + day + " where id = ?", page)));
    }

    private List<String> titles(String query) {
        return Pattern.compile("<bdi>Titre ([a-z]+)</bdi></a><br>")
                .matcher(signedIn.page(own, Role.JURIST, DESK + query))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> labels(String slug) {
        return tenants.as(
                own,
                () -> transactions.inOne(() -> sql.list(
                        "select unnest(labels) from platform.document where slug = ?", row -> row.getString(1), slug)));
    }

    private Browser.Page frame(String page, String... fields) {
        Map<String, String> sent = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return signedIn.post(own, Role.JURIST, page + "/frame", sent);
    }
}
