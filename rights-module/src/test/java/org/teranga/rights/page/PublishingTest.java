package org.teranga.rights.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.testing.RightsHouse;

/** What readers read changes by two persons: whoever had a hand in it since the last publication does not publish it. */
@Assembled
class PublishingTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private MemberBook members;

    private Tenant own;
    private String page;

    @BeforeEach
    void aPublishedPage() {
        own = rights.open();
        page = rights.begun(own, "Le recours");
        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "Un recours devant la cour.");
        rights.write(own, page + "/who", "title", "Le délai", "content", "Vous avez un mois pour agir.");
        rights.handedIn(own, page);
        rights.approved(own, page, true);
    }

    @Test
    void aSectionThatAnAuthorTakesAwayIsReadUntilASecondPersonAgrees() {
        order(Role.AUTHOR, "who", "remove");
        assertThat(read()).contains("un mois pour agir");
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("Put the section back");

        rights.handedIn(own, page);
        assertThat(signedIn.page(own, Role.JURIST, page + "/review"))
                .contains("This section is taken away", "un mois pour agir");
        rights.approved(own, page, false);
        assertThat(read()).contains("devant la cour").doesNotContain("un mois pour agir");
    }

    @Test
    void aSectionThatAnAuthorMovesStaysWhereItIsUntilASecondPersonAgrees() {
        order(Role.AUTHOR, "who", "up");
        order(Role.AUTHOR, "who", "up");
        assertThat(read().indexOf("devant la cour")).isLessThan(read().indexOf("un mois pour agir"));
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        assertThat(read().indexOf("devant la cour")).isGreaterThan(read().indexOf("un mois pour agir"));
    }

    @Test
    void aJuristDoesNotPublishTheirWordsAfterSomebodyElseAddedAFullStop() {
        write(Role.JURIST, "who", "Vous avez dix jours pour agir");
        rights.write(own, page + "/who", "title", "Le délai", "content", "Vous avez dix jours pour agir.");
        rights.handedIn(own, page);
        refused(Role.JURIST);
        assertThat(read()).contains("un mois pour agir").doesNotContain("dix jours");
    }

    @Test
    void aJuristWhoMovedOrRemovedASectionDoesNotPublishWhatAnAuthorWroteWithIt() {
        order(Role.JURIST, "who", "remove");
        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "Un recours.");
        rights.handedIn(own, page);
        refused(Role.JURIST);
        assertThat(read()).contains("un mois pour agir");
    }

    @Test
    void aTranslatorDoesNotPublishTheirTranslationAlone() {
        String arabic = page + "/translate/ar";
        translate(
                Role.TRANSLATOR,
                arabic,
                "submit",
                "title-head",
                "الطعن",
                "content-head",
                "",
                "title-who",
                "المهلة",
                "content-who",
                "شهر");
        Browser.Page alone = signedIn.post(own, Role.TRANSLATOR, arabic, Map.of("do", "publish"));
        assertThat(alone.status()).isEqualTo(403);
        assertThat(read("ar")).doesNotContain("الطعن");

        assertThat(signedIn.post(own, Role.JURIST, arabic, Map.of("do", "publish"))
                        .status())
                .as("what was not read")
                .isEqualTo(409);
        Browser.Page second =
                signedIn.post(own, Role.JURIST, arabic, rights.fields(own, Role.JURIST, arabic, "do", "publish"));
        assertThat(second.status()).as(second.body()).isEqualTo(303);
        assertThat(read("ar")).contains("الطعن", "شهر");
    }

    @Test
    void aPageIsTakenAwayAndBroughtBackByTwo() {
        assertThat(signedIn.post(own, Role.JURIST, page + "/frame", Map.of("do", "retire", "successor", ""))
                        .status())
                .isEqualTo(303);
        assertThat(read()).contains("un mois pour agir");
        String waiting = signedIn.page(own, Role.JURIST, "/en/desk/confirmations");
        assertThat(rights.confirm(own, Role.JURIST, waiting).status()).isEqualTo(409);
        house.member(own, Role.ADMIN);
        rights.confirmed(own, Role.ADMIN);
        assertThat(read()).doesNotContain("un mois pour agir");

        signedIn.post(own, Role.ADMIN, page + "/frame", Map.of("do", "back"));
        assertThat(read()).doesNotContain("un mois pour agir");
        rights.confirmed(own, Role.JURIST);
        assertThat(read()).contains("un mois pour agir");
    }

    @Test
    void whoWroteAPageDoesNotSayThatItIsStillRight() {
        write(Role.JURIST, "who", "Vous avez dix jours pour agir.");
        rights.handedIn(own, page);
        UUID other = house.member(own, Role.LEAD);
        tenants.as(own, () -> members.change(other, Set.of(Role.JURIST, Role.LEAD), List.of()));
        Browser.Page whole =
                signedIn.post(own, Role.LEAD, page + "/review", rights.seen(own, Role.LEAD, page + "/review"));
        assertThat(whole.status()).as(whole.body()).isEqualTo(303);
        assertThat(read()).contains("dix jours");
        assertThat(signedIn.post(own, Role.JURIST, page + "/review/still-valid", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.LEAD, page + "/review/still-valid", Map.of())
                        .status())
                .isEqualTo(303);
    }

    private void write(Role role, String anchor, String content) {
        Map<String, String> words =
                rights.fields(own, role, page + "/" + anchor, "title", "Le délai", "content", content);
        assertThat(signedIn.post(own, role, page + "/" + anchor, words).status())
                .isEqualTo(303);
    }

    private void order(Role role, String anchor, String step) {
        assertThat(signedIn.post(own, role, page + "/sections/" + anchor, Map.of("do", step))
                        .status())
                .isEqualTo(303);
    }

    private void translate(Role role, String arabic, String step, String... fields) {
        Map<String, String> sent = new HashMap<>(rights.fields(own, role, arabic, fields));
        sent.put("do", step);
        Browser.Page answer = signedIn.post(own, role, arabic, sent);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private void refused(Role role) {
        Browser.Page answer = signedIn.post(own, role, page + "/review", rights.seen(own, role, page + "/review"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("You had a hand in what waits");
    }

    private String read() {
        return read("fr");
    }

    private String read(String language) {
        return http.get(own, reader(language)).body();
    }

    private String reader(String language) {
        return "/" + language + "/rights" + page.substring(page.lastIndexOf('/'));
    }
}
