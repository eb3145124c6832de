package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.tenantadmin.testing.AwayPart;
import org.teranga.tenantadmin.testing.Invited;

/** Between the question of a stranger and the decision: the platform asks back, and Keycloak may be away when it says yes. */
@Assembled
class ApplicantTest {
    private static final String LIST = "http://localhost/fr/operator/applications";
    private static final Pattern LINK = Pattern.compile("http://[^\"<\\s]+(/fr/open/question/[A-Za-z0-9_-]{32})");

    @Inject
    private House house;

    @Inject
    private Letterbox letterbox;

    @Inject
    private PlatformCipher cipher;

    @Inject
    private TenantDirectory directory;

    @Inject
    private CarryOutOpenings carryOut;

    @Inject
    private AwayPart keycloak;

    private String slug;
    private String email;
    private UUID id;
    private URI one;
    private Browser operator;

    @BeforeEach
    void somebodyHasAsked() throws SQLException {
        slug = "q" + UUID.randomUUID().toString().substring(0, 8);
        email = Invited.address();
        id = UUID.randomUUID();
        one = URI.create(LIST + "/" + id);
        write();
        operator = house.operator();
    }

    @Test
    void whileKeycloakIsAwayAnApprovalWaitsIsSaidAndIsCarriedOutLater() {
        keycloak.away(slug, true);
        assertThat(post("/approve", Map.of()).status()).as("no fault is shown").isEqualTo(303);
        assertThat(operator.get(one).body())
                .contains("L’ouverture suit", "Keycloak ne répond pas", "En cours d’ouverture")
                .doesNotContain("/refuse\"", "/ask\"");
        assertThat(letterbox.to(email))
                .as("nobody is invited to what does not stand")
                .isEmpty();
        carryOut.run();
        assertThat(post("/approve", Map.of()).status()).as("pressed again").isEqualTo(303);
        assertThat(directory.bySlug(slug).orElseThrow().reachable()).isFalse();

        keycloak.away(slug, false);
        carryOut.run();
        carryOut.run();
        assertThat(directory.bySlug(slug).orElseThrow().preparing()).isTrue();
        assertThat(letterbox.to(email)).as("one invitation").hasSize(1);
        assertThat(operator.get(one).body()).doesNotContain("L’ouverture suit");
    }

    @Test
    void thePlatformAsksBackAndTheAnswerComesByTheLinkOfTheLetter() throws SQLException {
        assertThat(post("/ask", Map.of("question", " ")).status()).isEqualTo(422);
        assertThat(post("/ask", Map.of("question", "Qui est <derrière> ?")).status())
                .isEqualTo(303);
        assertThat(operator.get(one).body()).contains("Question posée", "Qui est &lt;derrière&gt; ?");
        assertThat(operator.get(URI.create(LIST)).body()).contains("Question posée");
        URI link = link();
        Browser stranger = house.browser();
        assertThat(stranger.get(link).body()).contains("Qui est &lt;derrière&gt; ?", "value=\"W313012345\"");
        Browser.Page faulty =
                stranger.post(link, Map.of("answer", " ", "name", "", "legal_number", "732829321", "slug", "other"));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("#answer", "#name", "#legal_number");
        Map<String, String> answer =
                Map.of("answer", "La paroisse & nous.", "name", "Maison Neuve", "legal_number", "732 829 320");
        assertThat(stranger.post(link, answer).status()).isEqualTo(303);
        assertThat(stranger.post(link, Map.of("answer", "Autre chose", "name", "Autre", "legal_number", "W313012345"))
                        .status())
                .as("once")
                .isEqualTo(303);
        assertThat(stranger.get(link).body())
                .contains("Votre réponse est arrivée")
                .doesNotContain("name=\"answer\"");
        assertThat(operator.get(one).body())
                .contains("Réponse reçue", "La paroisse &amp; nous.", "Maison Neuve", "732829320")
                .doesNotContain("Autre chose", email, "Zoé Petit");
        assertThat(text("select encode(question, 'escape') || encode(answer, 'escape') from admin.opening_question"
                        + " where application_id = ?"))
                .as("sealed")
                .doesNotContain("paroisse", "Qui est");

        assertThat(post("/refuse", Map.of("reason", "Pas cette fois.")).status())
                .isEqualTo(303);
        assertThat(text("select count(*)::text from admin.opening_question where application_id = ?"))
                .as("forgotten with the decision")
                .isEqualTo("0");
        assertThat(stranger.get(link).status()).isEqualTo(404);
        assertThat(stranger.post(link, answer).status()).isEqualTo(404);
        assertThat(post("/ask", Map.of("question", "Et maintenant ?")).status()).isEqualTo(409);
    }

    @Test
    void onlyThePlatformAsksAndNotWithoutEnd() {
        assertThat(house.browser()
                        .post(URI.create(one + "/ask"), Map.of("question", "?"))
                        .status())
                .isEqualTo(401);
        for (int i = 0; i < 10; i++) {
            assertThat(post("/ask", Map.of("question", "Question " + i)).status())
                    .isEqualTo(303);
        }
        assertThat(post("/ask", Map.of("question", "Une de trop")).status()).isEqualTo(409);
        assertThat(letterbox.to(email)).hasSize(10);
    }

    private Browser.Page post(String path, Map<String, String> fields) {
        return operator.post(URI.create(one + path), fields);
    }

    private URI link() {
        List<String> letters = letterbox.to(email);
        Matcher link = LINK.matcher(letters.getFirst());
        assertThat(link.find()).as("a link in " + letters).isTrue();
        return URI.create("http://localhost" + link.group(1));
    }

    /** Straight into the table: the form takes five an hour from one address, and another test asks for those. */
    private void write() throws SQLException {
        byte[] contact =
                cipher.encrypt("opening application", id, (email + "\nZoé Petit").getBytes(StandardCharsets.UTF_8));
        try (Connection connection = Statements.asOwner();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into admin.opening_application (id, slug, name, legal_number, languages, regions, language,"
                                + " contact, mail_domain, status, created_at) values (?, ?, 'Maison Test', 'W313012345',"
                                + " '{fr}', '{09}', 'fr', ?, 'example.org', 'WAITING', ?)")) {
            insert.setObject(1, id);
            insert.setString(2, slug);
            insert.setBytes(3, contact);
            insert.setTimestamp(4, Timestamp.from(TestClock.now()));
            insert.executeUpdate();
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = Statements.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
