package org.teranga.rights.review.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.testing.RightsHouse;

/** Somebody outside is asked whether a page is right: whom, in which language, how often; and what their word counts for. */
@Assembled
class AskOutsideTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private Letterbox letterbox;

    private Tenant own;
    private String page;

    @BeforeEach
    void aPublishedPage() {
        own = rights.open();
        page = rights.published(own, "La santé", "Vous avez 21 jours.");
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', me@example.org, fr, en, name",
        "Maître B., nobody, fr, en, email",
        "Maître B., '', fr, en, email",
        "Maître B., me@example.org, xx, en, reads",
        "Maître B., me@example.org, '', en, reads",
        "Maître B., me@example.org, fr, so, reads",
    })
    void whatIsWrongIsSaidAtItsFieldAndNoLetterLeaves(
            String name, String email, String reads, String language, String fault) {
        Browser.Page refused = ask(Map.of("name", name, "email", email, "reads", reads, "language", language));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#" + fault + "\"").doesNotContain("⟦");
        assertThat(signedIn.page(own, Role.JURIST, page + "/review")).doesNotContain("/review/outside/");
    }

    @Test
    void aNameThatIsTooLongAndNothingElseIsWrong() {
        Browser.Page refused = ask(wish("n".repeat(121), "fr"));
        assertThat(refused.body()).contains("href=\"#name\"", "n".repeat(121)).doesNotContain("href=\"#email\"");
        assertThat(ask(wish("n".repeat(120), "fr")).status()).isEqualTo(303);
    }

    @Test
    void noMoreThanTenAreAskedAtOnce() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask(wish("Maître " + i, "fr")).status()).isEqualTo(303);
        }
        Browser.Page refused = ask(wish("Maître 11", "fr"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#email\"");
        String one = invitation();
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "end")).status())
                .isEqualTo(303);
        assertThat(ask(wish("Maître 11", "fr")).status()).isEqualTo(303);
    }

    @Test
    void onlyAPublishedPageIsShownOutside() {
        String draft = rights.begun(own, "Brouillon");
        assertThat(signedIn.post(own, Role.JURIST, draft + "/review/outside", wish("Maître B.", "fr"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void onlyWhoSaidThatTheSourceIsRightIsCountedAndOnce() {
        Map<String, String> wish = wish("Maître B.", "fr");
        ask(wish);
        String one = invitation();
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "take")).status())
                .as("nothing is said yet")
                .isEqualTo(409);
        Browser outside = house.browser();
        URI link = link(wish.get("email"));
        assertThat(outside.post(link, Map.of("do", "perhaps")).status()).isEqualTo(404);
        assertThat(outside.post(link, Map.of()).status()).isEqualTo(404);
        assertThat(outside.post(link, Map.of("do", "say", "anchor", "nowhere", "words", "X"))
                        .status())
                .isEqualTo(404);
        assertThat(outside.post(link, Map.of("do", "not_right")).headers().get("location"))
                .endsWith("?happened=answered");
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "take")).status())
                .isEqualTo(409);
        outside.post(link, Map.of("do", "right"));
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "take")).status())
                .isEqualTo(303);
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "take")).status())
                .isEqualTo(409);
        String other = rights.published(own, "Une autre", "Texte.");
        assertThat(signedIn.post(own, Role.JURIST, one.replace(page, other), Map.of("do", "end"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.post(own, Role.JURIST, page + "/review/outside/" + UUID.randomUUID(), Map.of("do", "end"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoReadATranslationHasNotCheckedThePage() {
        Map<String, String> wish = wish("Maître B.", "ar");
        ask(wish);
        house.browser().post(link(wish.get("email")), Map.of("do", "right"));
        assertThat(signedIn.post(own, Role.JURIST, invitation(), Map.of("do", "take"))
                        .status())
                .isEqualTo(409);
    }

    private Map<String, String> wish(String name, String reads) {
        return new HashMap<>(Map.of(
                "name", name, "email", "me-" + UUID.randomUUID() + "@example.org", "reads", reads, "language", "en"));
    }

    private Browser.Page ask(Map<String, String> wish) {
        return signedIn.post(own, Role.JURIST, page + "/review/outside", wish);
    }

    private String invitation() {
        Matcher found = Pattern.compile(Pattern.quote(page) + "/review/outside/[0-9a-f-]{36}")
                .matcher(signedIn.page(own, Role.JURIST, page + "/review"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private URI link(String address) {
        Matcher link = Pattern.compile("http://[^\"<\\s]+(/en/read-along/[A-Za-z0-9_-]{32})")
                .matcher(letterbox.to(address).getFirst());
        assertThat(link.find()).isTrue();
        return URI.create(House.address(own) + link.group(1));
    }
}
