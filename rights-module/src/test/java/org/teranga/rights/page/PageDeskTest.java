package org.teranga.rights.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.testing.RightsHouse.DESK;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
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
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.testing.RightsHouse;

/** What stands around the sections of a page: their order, handing in, names, remarks, what they once said. */
@Assembled
class PageDeskTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    private Tenant own;
    private String page;

    @BeforeEach
    void aPublishedPage() {
        own = rights.open();
        page = rights.published(own, "Le recours", "Vous avez un mois.");
    }

    @Test
    void aSectionIsAddedOnceWhereItMayStandOnce() {
        assertThat(addable(Role.AUTHOR)).contains("short", "papers");
        Browser.Page added = post(Role.AUTHOR, page + "/sections", "sort", "papers");
        assertThat(added.status()).isEqualTo(303);
        assertThat(RightsHouse.path(added)).isEqualTo(page + "/papers");
        assertThat(RightsHouse.path(post(Role.AUTHOR, page + "/sections", "sort", "papers")))
                .isEqualTo(page + "/papers-2");
        assertThat(RightsHouse.path(post(Role.AUTHOR, page + "/sections", "sort", "short")))
                .isEqualTo(page + "/short");
        assertThat(addable(Role.AUTHOR)).contains("papers").doesNotContain("short");
        assertThat(addable(Role.TRANSLATOR)).isEmpty();
    }

    private List<String> addable(Role role) {
        return Pattern.compile("<select[^>]*name=\"sort\">(.*?)</select>", Pattern.DOTALL)
                .matcher(signedIn.page(own, role, page))
                .results()
                .flatMap(choice -> Pattern.compile("value=\"([a-z]+)\"")
                        .matcher(choice.group(1))
                        .results())
                .map(option -> option.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "sections, sort, term",
        "sections, sort, ''",
        "sections, other, papers",
        "sections/what, do, sideways",
        "sections/what, other, up",
        "sections/nowhere, do, up",
        "hand, do, nothing",
        "hand, other, submit",
    })
    void whatAPageHasNotIsNotDone(String step, String field, String value) {
        assertThat(post(Role.AUTHOR, page + "/" + step, field, value).status()).isEqualTo(404);
        assertThat(post(Role.TRANSLATOR, page + "/" + step, field, value).status())
                .isEqualTo(403);
    }

    @Test
    void aTopicHasNoSectionsToAdd() {
        Browser.Page begun =
                signedIn.post(own, Role.JURIST, DESK + "/new-topic", Map.of("title", "Santé", "language", "fr"));
        String topic = RightsHouse.path(begun);
        assertThat(signedIn.page(own, Role.JURIST, topic)).doesNotContain("name=\"sort\"");
        assertThat(post(Role.JURIST, topic + "/sections", "sort", "what").status())
                .isEqualTo(404);
    }

    @Test
    void whatWasHandedInIsTakenBack() {
        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "Vous avez deux mois.");
        rights.handedIn(own, page);
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("One section waits");
        assertThat(post(Role.AUTHOR, page + "/hand", "do", "take-back")
                        .headers()
                        .get("location"))
                .endsWith("?happened=taken-back");
        assertThat(signedIn.page(own, Role.AUTHOR, page))
                .contains("One section is being written")
                .doesNotContain("One section waits");
    }

    @Test
    void whoWorksOnAPageSaysUnderWhichNameTheyAreNamed() {
        house.member(own, Role.CASEWORKER);
        assertThat(post(Role.CASEWORKER, page + "/credit", "name", "Awa").status())
                .isEqualTo(403);
        Browser.Page refused = post(Role.AUTHOR, page + "/credit", "name", "n".repeat(300));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#name\"", "n".repeat(300)).doesNotContain("⟦");
        named(Role.AUTHOR, " Awa D. ");
        named(Role.JURIST, "Maître V.");
        named(Role.TRANSLATOR, "Samir");
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).contains("Awa D.", "Maître V.", "Samir");
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("value=\"Awa D.\"");
        assertThat(signedIn.page(own, Role.JURIST, page)).contains("value=\"Maître V.\"");
        assertThat(signedIn.page(own, Role.TRANSLATOR, page)).contains("value=\"Samir\"");
        named(Role.AUTHOR, "");
        assertThat(signedIn.page(own, Role.CASEWORKER, page)).doesNotContain("Awa D.");
    }

    private void named(Role role, String name) {
        assertThat(post(role, page + "/credit", "name", name).headers().get("location"))
                .endsWith("?happened=named");
    }

    @Test
    void aRemarkIsSaidSettledAndOpenedAgain() {
        String remarks = page + "/remarks";
        assertThat(post(Role.TRANSLATOR, remarks, "words", " ").status()).isEqualTo(422);
        Browser.Page late = post(Role.TRANSLATOR, remarks, "words", "mot ".repeat(2_000));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("mot mot");
        assertThat(signedIn.post(own, Role.TRANSLATOR, remarks, Map.of("words", "Un mois de trop ?", "anchor", "what"))
                        .headers()
                        .get("location"))
                .endsWith("?happened=said");
        String read = signedIn.page(own, Role.AUTHOR, page);
        assertThat(read).contains("Un mois de trop ?");
        Matcher id = Pattern.compile(remarks + "/([0-9a-f-]{36})").matcher(read);
        assertThat(id.find()).isTrue();
        String one = remarks + "/" + id.group(1);
        assertThat(post(Role.AUTHOR, remarks + "/" + UUID.randomUUID(), "do", "settle")
                        .status())
                .isEqualTo(404);
        String other = rights.begun(own, "Une autre page");
        assertThat(post(Role.AUTHOR, one.replace(page, other), "do", "settle").status())
                .isEqualTo(404);
        assertThat(read).doesNotContain("value=\"open\"");
        assertThat(post(Role.AUTHOR, one, "do", "settle").status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("value=\"open\"");
        assertThat(post(Role.AUTHOR, one, "do", "open").status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.AUTHOR, page)).doesNotContain("value=\"open\"");
    }

    @Test
    void theFormOfASectionGivesMoreRowsAndThrowsADraftAway() {
        String what = page + "/what";
        String shown = signedIn.page(own, Role.AUTHOR, what + "?happened=saved");
        assertThat(shown).contains("name=\"citation-2\"").doesNotContain("name=\"citation-3\"");
        assertThat(shown).contains("Readers see nothing of it yet");
        assertThat(signedIn.page(own, Role.AUTHOR, what + "?happened=published"))
                .doesNotContain("Readers see nothing of it yet", "The translation is published");
        Map<String, String> form = rights.fields(own, Role.AUTHOR, what, "title", "Quoi", "content", "Deux mois.");
        form.put("url-2", "https://loi.example/art");
        form.put("do", "row");
        assertThat(signedIn.post(own, Role.AUTHOR, what, form).body())
                .contains("name=\"citation-6\"", "https://loi.example/art", "Deux mois.")
                .doesNotContain("name=\"citation-7\"");
        form.put("do", "save");
        assertThat(signedIn.post(own, Role.AUTHOR, what, form).body())
                .as("a source without its name")
                .contains("href=\"#sources\"");
        form.putAll(Map.of("citation-2", "Article 1", "note", "n".repeat(1_200), "minor", "yes"));
        assertThat(signedIn.post(own, Role.AUTHOR, what, form).status()).isEqualTo(303);
        assertThat(signedIn.page(own, Role.AUTHOR, what))
                .contains("value=\"Article 1\"", "n".repeat(1_000))
                .doesNotContain("n".repeat(1_001));
        Map<String, String> away = new HashMap<>(Map.of("do", "discard", "seen", "no-id"));
        assertThat(signedIn.post(own, Role.AUTHOR, what, away).status())
                .as("who has not seen the draft does not throw it away")
                .isEqualTo(409);
        away.putAll(rights.fields(own, Role.AUTHOR, what));
        assertThat(signedIn.post(own, Role.AUTHOR, what, away).headers().get("location"))
                .endsWith("?happened=discarded");
        assertThat(signedIn.page(own, Role.AUTHOR, what)).contains("un mois").doesNotContain("Deux mois");
    }

    @Test
    void aSectionInAnotherLanguageIsTranslatedElsewhere() {
        Browser.Page there = signedIn.get(own, Role.TRANSLATOR, page + "/what?lang=ar");
        assertThat(there.headers().get("location")).endsWith(page + "/translate/ar#what");
        for (String stays : new String[] {"fr", "xx"}) {
            assertThat(signedIn.get(own, Role.TRANSLATOR, page + "/what?lang=" + stays)
                            .status())
                    .as(stays)
                    .isEqualTo(200);
        }
        assertThat(signedIn.get(own, Role.TRANSLATOR, page + "/nowhere").status())
                .isEqualTo(404);
    }

    @Test
    void whatASectionOnceSaidIsComparedAndBroughtBack() {
        String history = page + "/what/history";
        assertThat(signedIn.page(own, Role.AUTHOR, history)).doesNotContain("<del>", "<ins>");
        for (String mois : new String[] {"deux", "trois"}) {
            rights.write(own, page + "/what", "title", "Quoi", "content", "Vous avez " + mois + " mois.");
            rights.handedIn(own, page);
            rights.approved(own, page, false);
        }
        assertThat(signedIn.page(own, Role.AUTHOR, history)).contains("<del>deux</del><ins>trois</ins>");
        assertThat(signedIn.page(own, Role.AUTHOR, history + "?from=1&to=3")).contains("un", "<ins>trois</ins>");
        assertThat(signedIn.page(own, Role.AUTHOR, history + "?to=2")).contains("<ins>deux</ins>");
        for (String nowhere : new String[] {"?from=7", "?to=7", "?to=x&from=9999999"}) {
            assertThat(signedIn.page(own, Role.AUTHOR, history + nowhere))
                    .as(nowhere)
                    .contains("Quoi");
        }
        assertThat(signedIn.page(own, Role.AUTHOR, history + "?to=7")).doesNotContain("<ins>");
        assertThat(signedIn.get(own, Role.AUTHOR, history + "?lang=xx").status())
                .isEqualTo(404);
        assertThat(signedIn.page(own, Role.TRANSLATOR, history + "?lang=ar")).doesNotContain("<ins>", "⟦");

        assertThat(post(Role.TRANSLATOR, history, "number", "1").status()).isEqualTo(403);
        assertThat(post(Role.AUTHOR, history, "number", "77").status()).isEqualTo(404);
        assertThat(post(Role.AUTHOR, history, "number", "1").headers().get("location"))
                .endsWith(page + "/what?happened=restored");
        assertThat(signedIn.page(own, Role.AUTHOR, page + "/what")).contains("Vous avez un mois.");
    }

    private Browser.Page post(Role role, String path, String field, String value) {
        return signedIn.post(own, role, path, Map.of(field, value));
    }
}
