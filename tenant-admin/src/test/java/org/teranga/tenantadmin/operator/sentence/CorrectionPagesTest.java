package org.teranga.tenantadmin.operator.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.sentence.CorrectSentences;
import org.teranga.platform.sentence.MotherTongues;
import org.teranga.platform.sentence.ReadSentences;
import org.teranga.platform.sentence.Sentence;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;

/** The operator reads what translators would have the platform say; a yes counts for every association at once. */
@Assembled
class CorrectionPagesTest {
    private static final String ALL = "http://localhost/en/operator/sentences";
    private static final String KEY = "privacy.title";
    private static final String NEW = "Xogtaada iyo asturnaan";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private CurrentPerson person;

    @Inject
    private SentenceBook book;

    @Inject
    private CorrectSentences correct;

    @Inject
    private ReadSentences read;

    @Inject
    private MotherTongues tongues;

    private Browser operator;
    private Tenant own;

    @BeforeEach
    void anOperator() {
        operator = house.operator();
        own = house.open();
    }

    @Test
    void aYesCountsAtEveryAssociationAndIsTakenBack() {
        Tenant other = house.open();
        UUID id = written(NEW);
        assertThat(list())
                .contains(id.toString(), own.name(), "<ins>", "Not yet read by somebody else")
                .doesNotContain("⟦");
        assertThat(privacy(other)).doesNotContain(NEW).contains("<details");
        assertThat(decide(id, "publish", "").headers().get("location")).endsWith("?happened=published");
        for (Tenant tenant : List.of(own, other)) {
            assertThat(privacy(tenant)).contains(NEW);
        }
        assertThat(list()).contains("/take-back", "/so.properties");
        Browser.Page file = operator.get(URI.create(ALL + "/so.properties"));
        assertThat(file.headers().get("content-disposition")).contains("attachment");
        assertThat(file.body()).contains(KEY + "=" + NEW);
        assertThat(operator.get(URI.create(ALL + "/fr.properties")).status()).isEqualTo(404);
        assertThat(decide(id, "publish", "").status()).as("again").isEqualTo(409);
        assertThat(operator.post(URI.create(ALL + "/" + id + "/take-back"), Map.of())
                        .headers()
                        .get("location"))
                .endsWith("?happened=taken_back");
        assertThat(privacy(other)).doesNotContain(NEW);
    }

    @Test
    void aNoNeedsAWord() {
        UUID id = written("Xogta");
        Browser.Page refused = decide(id, "decline", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#answer\"").doesNotContain("⟦");
        assertThat(decide(id, "decline", "Gaaban <b>").headers().get("location"))
                .endsWith("?happened=declined");
        assertThat(list()).doesNotContain(id.toString());
    }

    @Test
    void aReaderCountsOnceAcceptedAndNeverAgainOnceDiscounted() {
        UUID reader = UUID.randomUUID();
        desk.alone(() -> {
            person.becomes(new Account(reader, Set.of(Role.TRANSLATOR)));
            return tenants.as(own, () -> {
                tongues.say(reader, "so", true);
                return read.read("so", Map.of(KEY, book.one("so", KEY).mark()));
            });
        });
        String path = "/so/readers/" + reader;
        assertThat(list())
                .contains(path, "waits for a yes", "Count what they read")
                .doesNotContain("⟦");
        assertThat(privacy(own)).contains("<details");
        for (String what : List.of("accept", "discount")) {
            assertThat(operator.post(URI.create(ALL + path), Map.of("do", what))
                            .headers()
                            .get("location"))
                    .endsWith("?happened=" + what + "ed");
            assertThat(book.one("so", KEY).is(Sentence.State.READ)).isEqualTo("accept".equals(what));
        }
        assertThat(list()).doesNotContain(path);
        assertThat(operator.post(URI.create(ALL + path), Map.of("do", "accept")).status())
                .isEqualTo(409);
    }

    @Test
    void nobodyElseDecides() {
        UUID id = written("Xogtaada oo dhan");
        house.member(own, Role.ADMIN);
        for (String path : List.of("/" + id, "/" + id + "/take-back", "/so/readers/" + id)) {
            assertThat(signedIn.post(own, Role.ADMIN, "/fr/operator/sentences" + path, Map.of("do", "publish"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(signedIn.get(own, Role.ADMIN, "/fr/operator/sentences/so.properties")
                        .status())
                .isEqualTo(403);
        assertThat(operator.post(
                                URI.create(House.address(own) + "/fr/operator/sentences/" + id),
                                Map.of("do", "publish"))
                        .status())
                .isEqualTo(401);
        assertThat(operator.post(URI.create(ALL + "/so/readers/" + UUID.randomUUID()), Map.of())
                        .status())
                .as("no reader")
                .isEqualTo(404);
        decide(id, "decline", "x");
    }

    private UUID written(String text) {
        return desk.alone(() -> {
            person.becomes(new Account(UUID.randomUUID(), Set.of(Role.TRANSLATOR)));
            return tenants.as(
                    own,
                    () -> correct.write("so", KEY, text, book.one("so", KEY).seen()));
        });
    }

    private Browser.Page decide(UUID id, String what, String answer) {
        return operator.post(URI.create(ALL + "/" + id), Map.of("do", what, "answer", answer));
    }

    private String list() {
        return operator.get(URI.create(ALL)).body();
    }

    private String privacy(Tenant tenant) {
        return http.send(http.to(tenant, "/so/privacy")).body();
    }
}
