package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.Statements;
import org.teranga.tenantadmin.testing.Invited;

/** From the form of a stranger to an association that its team can enter and nobody else. */
@Assembled
class ApplicationsTest {
    private static final String OPEN = "http://localhost/fr/open";
    private static final String LIST = "http://localhost/fr/operator/applications";

    @Inject
    private House house;

    @Inject
    private Letterbox letterbox;

    @Inject
    private TenantDirectory directory;

    @Inject
    private CarryOutOpenings carryOut;

    @Inject
    private HttpCaller http;

    @Test
    void twoWhoApproveAtOnceOpenOnce() throws Exception {
        String slug = slug();
        String email = Invited.address();
        apply(form(slug, email));
        Browser operator = house.operator();
        URI approve = URI.create(application(operator, slug) + "/approve");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> operator.post(approve, Map.of()).status());
            var second = threads.submit(() -> operator.post(approve, Map.of()).status());
            assertThat(List.of(first.get(), second.get())).containsOnly(303);
        }
        assertThat(directory.bySlug(slug)).isPresent();
        assertThat(letterbox.to(email)).hasSize(2);
    }

    @Test
    void anOpeningThatWasCutOffGoesOnAndForgetsWhoAsked() throws SQLException {
        String slug = slug();
        String email = Invited.address();
        apply(form(slug, email));
        UUID key = UUID.randomUUID();
        assertThat(change(
                        "update admin.opening_application set status = 'APPROVED', tenant_id = '" + key
                                + "' where slug = ?",
                        slug))
                .as("the node dies here")
                .isEqualTo(1);
        directory.add(
                new Tenant(key, slug, "Maison Test", TenantStatus.SUSPENDED, List.of("fr"), List.of("09"), "base"));

        carryOut.run();
        carryOut.run();

        assertThat(directory.bySlug(slug).orElseThrow().id()).isEqualTo(key);
        assertThat(directory.bySlug(slug).orElseThrow().preparing()).isTrue();
        assertThat(letterbox.to(email)).hasSize(2);
        assertThat(text(
                        "select status || coalesce(contact::text, ' forgotten') from admin.opening_application where slug = ?",
                        slug))
                .isEqualTo("OPENED forgotten");
    }

    @Test
    void aRefusalSaysWhyAndForgetsWhoAsked() throws SQLException {
        String slug = slug();
        String email = Invited.address();
        apply(form(slug, email));
        Browser operator = house.operator();
        String path = application(operator, slug);
        assertThat(operator.post(URI.create(path + "/refuse"), Map.of("reason", " "))
                        .status())
                .isEqualTo(422);
        assertThat(operator.post(URI.create(path + "/refuse"), Map.of("reason", "Le numéro <manque>."))
                        .status())
                .isEqualTo(303);
        assertThat(letterbox.to(email).getFirst()).contains("Le numéro &lt;manque&gt;.");
        assertThat(text(
                        "select status || coalesce(contact::text, ' forgotten') from admin.opening_application where slug = ?",
                        slug))
                .isEqualTo("REFUSED forgotten");
        assertThat(directory.bySlug(slug)).isEmpty();
        assertThat(apply(form(slug, email)).status()).as("asked again").isEqualTo(303);
    }

    @Test
    void threeLettersADayConfirmWhatIsAskedWithOneAddress() throws IOException, InterruptedException {
        String victim = Invited.address();
        List<String> slugs = List.of(slug(), slug(), slug(), slug());
        for (String slug : slugs) {
            String left = applyFrom("127.0.0.77", form(slug, victim));
            assertThat(left).as(slug).endsWith(slug.equals(slugs.getLast()) ? "/sent?mail=none" : "/sent");
        }
        String again = applyFrom("127.0.0.77", form(slugs.getLast(), victim));
        assertThat(again).as("the button was pressed twice").endsWith("/sent?mail=before");
        assertThat(http.send(http.toPlatform("/fr/open/sent?mail=before").header("Host", "localhost"))
                        .body())
                .contains("rien d’autre n’est parti")
                .doesNotContain("confirme");
        assertThat(letterbox.to(victim)).hasSize(3);
        assertThat(http.send(http.toPlatform("/fr/open/sent?mail=none").header("Host", "localhost"))
                        .body())
                .contains("Aucun e-mail ne le confirme");
        assertThat(house.operator().get(URI.create(LIST)).body())
                .as("a person looks at all of them")
                .contains(slugs);
        assertThat(applyFrom("127.0.0.77", form(slug(), Invited.address()))).endsWith("/sent");
    }

    /** Sends the form from another network address; where it leads. */
    private String applyFrom(String address, Map<String, String> fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("regions=31&");
        fields.forEach((field, value) -> body.append(field)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build()) {
            HttpResponse<String> answer = client.send(
                    http.toPlatform("/fr/open")
                            .header("Host", "localhost")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            return answer.headers().firstValue("Location").orElseThrow();
        }
    }

    @Test
    void hostileAnswersAreRefusedAndRobotsAreNotKept() {
        Map<String, String> good = form(slug(), Invited.address());
        for (Map.Entry<String, String> bad : Map.of(
                        "slug", "operator",
                        "legal_number", "732829321",
                        "contact_email", "a@b.fr\r\nBcc: c@d.fr",
                        "regions", "99",
                        "name", "x".repeat(201),
                        "languages", "xx")
                .entrySet()) {
            Map<String, String> sent = new HashMap<>(good);
            sent.put(bad.getKey(), bad.getValue());
            assertThat(apply(sent).status()).as("%s", bad).isEqualTo(422);
        }
        Map<String, String> script = new HashMap<>(good);
        script.put("slug", "<script>");
        script.put("name", "\"><script>alert(1)</script>");
        assertThat(apply(script).body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        Map<String, String> robot = new HashMap<>(good);
        robot.put("website", "http://spam");
        assertThat(apply(robot).status()).isEqualTo(303);
        assertThat(letterbox.to(good.get("contact_email"))).isEmpty();
    }

    @Test
    void nobodyButThePlatformsPeopleSeesApplications() {
        Tenant tenant = house.open();
        house.member(tenant, Role.ADMIN);
        Browser member = house.browser();
        house.signIn(member, tenant, House.userName(tenant, Role.ADMIN));
        assertThat(member.get(Invited.at(tenant, "/fr/operator/applications")).status())
                .isEqualTo(403);
        assertThat(http.get(tenant, "/fr/open").statusCode()).isEqualTo(404);
        assertThat(house.browser().get(URI.create(LIST)).status()).isEqualTo(303);
        assertThat(house.operator()
                        .get(URI.create(LIST + "/" + UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void departmentsAreFoundAroundAPlaceAndAShortNameIsSuggested() {
        Map<String, String> asked = new HashMap<>(Map.of("do", "around", "place", "09000", "km", "20"));
        assertThat(apply(asked).body()).contains("value=\"09\" checked").doesNotContain("value=\"33\" checked");
        asked.put("km", "9999");
        assertThat(apply(asked).status()).isEqualTo(422);
        String name = "Maison " + slug();
        String page = apply(Map.of("do", "look", "name", name)).body();
        assertThat(page).contains("value=\"" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "\"");
        assertThat(apply(Map.of("do", "look", "slug", "admin")).body()).contains("id=\"slug-error\"");
    }

    private static String slug() {
        return "a" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, String> form(String slug, String email) {
        return Map.of(
                "name", "Maison Test",
                "legal_number", "W313 012 345",
                "slug", slug,
                "contact_name", "Zoé Petit",
                "contact_email", email,
                "languages", "fr",
                "regions", "09");
    }

    /** Sends the form. All of this class's applications come from one address, which may ask five times an hour. */
    private Browser.Page apply(Map<String, String> fields) {
        StringBuilder body = new StringBuilder(fields.containsKey("slug") ? "regions=31&" : "");
        fields.forEach((field, value) -> body.append(field)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return house.browser().post(URI.create(OPEN), body.toString());
    }

    private static String application(Browser operator, String slug) {
        String page = operator.get(URI.create(LIST)).body();
        int row = page.indexOf(slug + ".localhost");
        int link = page.lastIndexOf("/operator/applications/", row);
        return "http://localhost/fr" + page.substring(link, page.indexOf('"', link));
    }

    private static int change(String sql, String value) throws SQLException {
        try (Connection connection = Statements.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            return statement.executeUpdate();
        }
    }

    private static String text(String sql, String value) throws SQLException {
        try (Connection connection = Statements.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
