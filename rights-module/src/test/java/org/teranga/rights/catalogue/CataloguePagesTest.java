package org.teranga.rights.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.testing.RightsHouse.DESK;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.testing.RightsHouse;

/** What other associations offer is found, read, taken as a mirror or a copy, and followed section by section. */
@Assembled
class CataloguePagesTest {
    private static final String SHELF = DESK + "/shelf";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private PublishCatalogue shelf;

    private Tenant own;
    private Tenant other;
    private String theirs;
    private String word;

    @BeforeEach
    void anotherAssociationOffersAPage() {
        shelf.lay();
        own = rights.open();
        other = rights.open();
        house.member(other, Role.ADMIN);
        word = "Z" + UUID.randomUUID().toString().substring(0, 8);
        theirs = rights.published(other, "Égalité " + word, "Vous avez un mois.");
        describe("audience", "refugee");
        signedIn.post(other, Role.JURIST, theirs + "/frame", Map.of("do", "share"));
        Eventually.holds(() -> assertThat(found("q=" + word)).hasSize(1));
    }

    @Test
    void theShelfIsAskedForWordsOriginLanguageAndWhatIsNew() {
        UUID id = found("q=egalite+" + word).getFirst();
        assertThat(found("q=" + word + "&from=others")).containsExactly(id);
        assertThat(found("q=" + word + "&from=platform")).isEmpty();
        assertThat(found("q=" + word + "&language=fr")).containsExactly(id);
        assertThat(found("q=" + word + "&language=so")).isEmpty();
        assertThat(found("q=" + other.slug())).as("by who offers it").containsExactly(id);
        assertThat(found("from=platform")).isNotEmpty().doesNotContain(id);
        assertThat(found("from=platform&sort=-title"))
                .containsExactlyElementsOf(found("from=platform&sort=title").reversed());
        assertThat(found("from=others&sort=-changed")).startsWith(id);
        assertThat(found("from=others&sort=changed")).endsWith(id);
        assertThat(signedIn.page(other, Role.JURIST, SHELF + "?q=" + word))
                .as("one's own is not on one's shelf")
                .doesNotContain(id.toString());
        take(id, "mirror");
        assertThat(found("q=" + word + "&taken=no")).isEmpty();
        assertThat(signedIn.page(own, Role.JURIST, SHELF + "?q=" + word)).contains(id.toString());
    }

    @Test
    void whatIsNotOfferedIsNotTaken() {
        assertThat(signedIn.post(own, Role.JURIST, SHELF, Map.of("pick", "no-id"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.post(
                                own,
                                Role.JURIST,
                                SHELF,
                                Map.of("pick", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.JURIST, SHELF + "/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(signedIn.get(own, Role.JURIST, SHELF + "/changes/nowhere").status())
                .isEqualTo(404);
        UUID id = found("q=" + word).getFirst();
        signedIn.post(other, Role.JURIST, theirs + "/frame", Map.of("do", "unshare"));
        Eventually.holds(() -> assertThat(found("q=" + word)).isEmpty());
        assertThat(signedIn.get(own, Role.JURIST, SHELF + "/" + id).status()).isEqualTo(404);
        assertThat(signedIn.post(own, Role.JURIST, SHELF, Map.of("pick", id.toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPageIsReadBeforeItIsTakenInALanguageThatItHas() {
        UUID id = found("q=" + word).getFirst();
        for (String in : List.of("", "?in=fr", "?in=so")) {
            assertThat(signedIn.page(own, Role.JURIST, SHELF + "/" + id + in))
                    .as(in)
                    .contains("Vous avez un mois.", "lang=\"fr\"", "Égalité " + word);
        }
    }

    @Test
    void aMirrorFollowsByItselfAndIsTakenOnce() {
        UUID id = found("q=" + word).getFirst();
        take(id, "mirror");
        take(id, "mirror");
        assertThat(signedIn.page(own, Role.JURIST, DESK).split("<bdi>Égalité " + word + "</bdi></a><br>"))
                .hasSize(2);
        assertThat(signedIn.page(own, Role.JURIST, DESK)).contains("Follows the original");
        changed("Vous avez deux mois.");
        Eventually.holds(
                () -> assertThat(signedIn.page(own, Role.AUTHOR, copy())).contains("deux mois"));
        assertThat(signedIn.post(own, Role.JURIST, copy() + "/frame", Map.of("do", "share"))
                        .status())
                .as("what came from others is not offered anew")
                .isEqualTo(409);
    }

    @Test
    void aCopyIsToldWhatChangedAndTakesItSectionBySection() {
        take(found("q=" + word).getFirst(), "copy");
        String changes = SHELF + "/changes/" + copy().substring(DESK.length() + 1);
        assertThat(signedIn.page(own, Role.AUTHOR, changes)).contains("Nothing new");
        changed("Vous avez deux mois.");
        describe("audience", "stateless");
        Eventually.holds(() -> assertThat(signedIn.page(own, Role.JURIST, changes))
                .contains("<del>un</del><ins>deux</ins>", "value=\"labels\""));
        String page = signedIn.page(own, Role.JURIST, changes);
        assertThat(signedIn.page(own, Role.AUTHOR, changes)).doesNotContain("value=\"labels\"");
        assertThat(signedIn.page(own, Role.AUTHOR, copy())).contains("un mois").doesNotContain("deux mois");
        Matcher section =
                Pattern.compile("name=\"section\" value=\"([0-9a-f-]{36})\"").matcher(page);
        assertThat(section.find()).isTrue();
        for (String wrong : List.of("", "no-id", UUID.randomUUID().toString())) {
            assertThat(signedIn.post(own, Role.JURIST, changes, Map.of("section", wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(signedIn.post(own, Role.JURIST, changes, Map.of("section", section.group(1)))
                        .headers()
                        .get("location"))
                .endsWith(changes + "?happened=taken");
        assertThat(signedIn.page(own, Role.AUTHOR, copy())).contains("deux mois");
        assertThat(signedIn.page(own, Role.JURIST, changes))
                .contains("value=\"labels\"")
                .doesNotContain("<ins>deux");
        signedIn.post(own, Role.JURIST, changes, Map.of("section", "labels"));
        assertThat(signedIn.page(own, Role.JURIST, changes)).contains("Nothing new");
        assertThat(signedIn.page(own, Role.JURIST, copy() + "/frame"))
                .contains("value=\"stateless\" checked", "value=\"refugee\" checked");
    }

    private void changed(String words) {
        rights.write(other, theirs + "/what", "title", "Ce que c’est", "content", words);
        rights.handedIn(other, theirs);
        rights.approved(other, theirs, false);
    }

    private void describe(String label, String value) {
        signedIn.post(other, Role.JURIST, theirs + "/frame", Map.of("do", "describe", "days", "90", label, value));
        rights.confirmed(other, Role.ADMIN);
    }

    private void take(UUID id, String how) {
        assertThat(signedIn.post(own, Role.JURIST, SHELF, Map.of("pick", id.toString(), "how", how))
                        .status())
                .isEqualTo(303);
    }

    private String copy() {
        return theirs;
    }

    private List<UUID> found(String query) {
        return Pattern.compile("href=\"" + SHELF + "/([0-9a-f-]{36})\"")
                .matcher(signedIn.page(own, Role.JURIST, SHELF + "?" + query))
                .results()
                .map(match -> UUID.fromString(match.group(1)))
                .distinct()
                .toList();
    }
}
