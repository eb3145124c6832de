package org.teranga.rights.integreat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.integreat.Shape.listOf;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.Around;
import org.teranga.rights.testing.PublishedPages;

/** The interface that the Integreat app reads: every answer, field by field; only what is public; for programs of any origin. */
@Assembled
class IntegreatTest {
    private static final String API = "/api/v3/";

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Inject
    private PublishedPages pages;

    @Inject
    private Around around;

    private Tenant own;
    private UUID page;

    @BeforeEach
    void anAssociationWithPages() {
        own = tenants.open();
        UUID topic = pages.published(own, RightsKinds.TOPIC, "asylum", null, "L’asile", "Demander l’asile.");
        page = pages.published(
                own,
                RightsKinds.PAGE,
                "arriver",
                topic,
                "Arriver <B>",
                "Voir [ici](/fr/rights/x) **vite**. <script>x</script>");
        pages.published(own, RightsKinds.PAGE, "seule", null, "Seule", "Une page.");
        pages.translated(own, page, "ar", "الوصول");
        pages.draft(own, RightsKinds.PAGE, "secret", null, "SECRET", "SECRET");
    }

    @Test
    void everyAnswerOfAFullAssociationHasItsExactShape() {
        around.fill(own);
        everyAnswer(own, "fr");
        everyAnswer(own, "ar");
        JsonArray read = array(own, "fr/pages/");
        assertThat(read).hasSize(3);
        JsonObject arriver = named(read, "Arriver <B>");
        String root = "/" + own.slug() + "/fr/";
        assertThat(arriver.getString("path")).isEqualTo(root + "asylum/arriver/");
        assertThat(arriver.getString("url")).endsWith("/fr/rights/arriver");
        assertThat(arriver.getJsonObject("parent").getString("path")).isEqualTo(root + "asylum/");
        assertThat(arriver.getJsonObject("available_languages").keySet()).containsExactlyInAnyOrder("fr", "ar");
        assertThat(arriver.getString("content"))
                .contains("<strong>vite</strong>", "href=\"http://" + own.slug() + ".localhost/fr/rights/x\"")
                .doesNotContain("<script", "⟦", "href=\"/");
        assertThat(array(own, "ar/pages/")).hasSize(2);
        assertThat(array(own, "ar/pages/").getJsonObject(1).getString("content"))
                .contains("lang=\"fr\" dir=\"ltr\"");
        JsonObject region = region(own);
        assertThat(region.getBoolean("live")).isTrue();
        assertThat(region.getJsonArray("languages").getValuesAs(JsonObject.class))
                .extracting(language -> language.getString("code"))
                .containsExactly("fr", "ar");
        assertThat(array(own, "fr/events/?combine_recurring=True")).hasSize(2);
        assertThat(array(own, "fr/events/").size()).isGreaterThan(3);
        assertThat(array(own, "fr/locations/?on_map=1")).hasSize(2);
        assertThat(array(own, "fr/news")).hasSize(1);
        assertThat(array(own, "fr/news?page=2&size=1")).isEmpty();
        assertThat(array(own, "fr/news?source=tunews")).isEmpty();
    }

    @Test
    void everyAnswerOfAnEmptyAssociationHasItsExactShape() {
        Tenant empty = tenants.open();
        everyAnswer(empty, "fr");
        assertThat(region(empty).getBoolean("live")).isFalse();
        assertThat(region(empty).getJsonArray("languages")).isEmpty();
        for (String list : List.of(
                "pages/", "children/?depth=1", "events/?combine_recurring=True", "locations/?on_map=1", "news")) {
            assertThat(array(empty, "fr/" + list)).as(list).isEmpty();
        }
    }

    @Test
    void childrenParentsAndPageFindTheirWay() {
        String path = "/" + own.slug() + "/fr/asylum";
        assertThat(array(own, "fr/children/?depth=1")).hasSize(2);
        assertThat(array(own, "fr/children/?depth=2")).hasSize(3);
        assertThat(array(own, "fr/children/?depth=2&url=" + path)).hasSize(2);
        assertThat(array(own, "fr/children/?depth=0&url=" + path + "/")).hasSize(1);
        assertThat(array(own, "fr/parents/?url=" + path + "/arriver")).hasSize(1);
        assertThat(array(own, "fr/parents/?url=" + path)).isEmpty();
        assertThat(json(own, "fr/page/?url=" + path + "/arriver/")
                        .asJsonObject()
                        .getString("title"))
                .isEqualTo("Arriver <B>");
        for (String wrong : List.of(
                "fr/page/?url=" + path + "/nowhere",
                "fr/page/?url=/" + own.slug() + "/fr/secret",
                "fr/page/?url=/" + own.slug() + "/fr/",
                "fr/page/?url=/other/fr/asylum",
                "fr/page/?url=" + encoded("/../../etc/passwd"),
                "fr/page/?url=" + encoded("' or 1=1 --"),
                "fr/parents/?url=" + path + "/nowhere",
                "fr/children/?url=" + path + "/nowhere",
                "fr/news/1",
                "fr/news/x",
                "xx/pages/",
                "FR/pages/",
                "bo/pages/",
                "fr/feedback/nothing/",
                "fr/nothing/")) {
            assertThat(get(API + own.slug() + "/" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(wrong.contains("feedback") ? 405 : 404);
        }
        assertThat(get(API + own.slug() + "/fr/page/").statusCode()).isEqualTo(400);
        assertThat(get(API + own.slug() + "/fr/children/?depth=-1").statusCode())
                .isEqualTo(400);
        assertThat(get(API + "nobody/fr/pages/").statusCode()).isEqualTo(404);
        assertThat(get(API + "%2e%2e/fr/pages/").statusCode()).isEqualTo(400);
        assertThat(http.get(own, API + own.slug() + "/fr/pages/").statusCode()).isEqualTo(404);
        assertThat(http.get(own, API + "regions/").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhatIsPublicIsTold() {
        around.fill(own);
        for (String path :
                List.of("fr/pages/", "fr/children/?depth=9", "fr/events/", "fr/locations/", "fr/news", "fr/imprint/")) {
            assertThat(get(API + own.slug() + "/" + path).body()).as(path).doesNotContain("SECRET");
        }
        for (TenantStatus status : List.of(TenantStatus.SUSPENDED, TenantStatus.PREPARING)) {
            Tenant hidden = new Tenant(
                    UUID.randomUUID(),
                    "hidden-" + UUID.randomUUID().toString().substring(0, 8),
                    "HIDDEN",
                    status,
                    List.of("fr"),
                    List.of(),
                    "base");
            directory.add(hidden);
            assertThat(get(API + "regions/").body()).doesNotContain(hidden.slug());
            assertThat(get(API + "regions/" + hidden.slug() + "/").statusCode()).isEqualTo(404);
            assertThat(get(API + hidden.slug() + "/fr/pages/").statusCode()).isEqualTo(404);
            assertThat(get(API + hidden.slug() + "/fr/imprint/").statusCode()).isEqualTo(404);
        }
        pages.retired(own, page);
        assertThat(get(API + own.slug() + "/fr/pages/").body()).doesNotContain("Arriver");
        assertThat(region(own).getJsonArray("languages")).hasSize(1);
    }

    @Test
    void aChangeIsSeenAtOnceAndWhatIsTheSameDoesNotTravel() {
        String path = API + own.slug() + "/fr/pages/";
        HttpResponse<String> first = get(path);
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = http.send(http.toPlatform(path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        pages.published(own, RightsKinds.PAGE, "neuve", null, "Neuve", "Nouvelle.");
        HttpResponse<String> changed = http.send(http.toPlatform(path).header("If-None-Match", tag));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("Neuve");
    }

    @Test
    void nothingIsAskedPageByPage() {
        String path = API + own.slug() + "/fr/pages/";
        get(path);
        long few = Statements.during(() -> get(path));
        for (int i = 0; i < 5; i++) {
            pages.published(own, RightsKinds.PAGE, "page-" + i, null, "Page " + i, "Texte.");
        }
        assertThat(Statements.during(() -> get(path))).isEqualTo(few).isLessThan(12);
    }

    @Test
    void programsOfAnyOriginMayAskAndNothingElseIsAllowed() {
        for (String path :
                List.of("regions/", own.slug() + "/fr/pages/", own.slug() + "/fr/nothing/", "nobody/fr/pages/")) {
            assertThat(get(API + path).headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .contains("*");
            HttpResponse<String> preflight = http.send(http.toPlatform(API + path)
                    .header("Origin", "https://integreat.app")
                    .header("Access-Control-Request-Method", "POST")
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertThat(preflight.statusCode()).as(path).isEqualTo(204);
            assertThat(preflight
                            .headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElse(""))
                    .contains("POST");
        }
        for (String method : List.of("PUT", "DELETE", "PATCH", "POST")) {
            HttpResponse<String> refused = http.send(http.toPlatform(API + own.slug() + "/fr/pages/")
                    .method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(refused.statusCode()).as(method).isEqualTo(405);
        }
        assertThat(get(API + own.slug() + "/fr/feedback/page/").statusCode()).isEqualTo(405);
    }

    @Test
    void whatReadersSayIsKeptForTheDeskAndSealed() throws Exception {
        assertThat(feedback("page", Map.of("rating", "up", "slug", "arriver")).statusCode())
                .isEqualTo(201);
        HttpResponse<String> said =
                feedback("search", Map.of("comment", "Ich suche <b>", "query", "Arzt", "category", "x"));
        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(said.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(feedback("page", Map.of("slug", "arriver")).statusCode()).isEqualTo(400);
        assertThat(feedback("page", Map.of("rating", "sideways")).statusCode()).isEqualTo(400);
        assertThat(feedback("nothing", Map.of("rating", "up")).statusCode()).isEqualTo(404);
        try (var connection = Statements.asSuperuser();
                var statement = connection.prepareStatement(
                        "select kind, document, about, words from rights.reader_note where tenant_id = ? order by created_at")) {
            statement.setObject(1, own.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("USEFUL");
                assertThat(rows.getObject(2)).isEqualTo(page);
                assertThat(rows.getBytes(4)).isNull();
                rows.next();
                assertThat(rows.getString(3)).isEqualTo("search");
                assertThat(new String(rows.getBytes(4), StandardCharsets.ISO_8859_1))
                        .doesNotContain("suche");
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void thePdfIsOnTheAssociationsOwnHost() {
        String pdf = "/" + own.slug() + "/fr/wp-json/ig-mpdf/v1/pdf";
        HttpResponse<String> one = get(pdf + "?url=" + encoded("/" + own.slug() + "/fr/asylum/arriver/"));
        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(one.headers().firstValue("Location").orElse(""))
                .endsWith(own.slug() + ".localhost/fr/rights/arriver.pdf");
        assertThat(get(pdf).headers().firstValue("Location").orElse("")).endsWith("/fr/rights");
        assertThat(get(pdf + "?url=secret").statusCode()).isEqualTo(404);
        assertThat(get("/nobody/fr/wp-json/ig-mpdf/v1/pdf").statusCode()).isEqualTo(404);
    }

    private void everyAnswer(Tenant tenant, String language) {
        String root = language + "/";
        listOf(IntegreatShapes.REGION).check("regions", parsed(get(API + "regions/")));
        IntegreatShapes.REGION.check("region", region(tenant));
        listOf(IntegreatShapes.PAGE).check("pages", json(tenant, root + "pages/"));
        listOf(IntegreatShapes.PAGE).check("children", json(tenant, root + "children/?depth=1"));
        listOf(IntegreatShapes.PAGE).check("children below", json(tenant, root + "children/?depth=3"));
        listOf(IntegreatShapes.EVENT).check("events", json(tenant, root + "events/?combine_recurring=True"));
        listOf(IntegreatShapes.EVENT).check("events one by one", json(tenant, root + "events/"));
        listOf(IntegreatShapes.LOCATION).check("locations", json(tenant, root + "locations/?on_map=1"));
        listOf(IntegreatShapes.NEWS).check("news", json(tenant, root + "news?page=1&size=500&source=local"));
        IntegreatShapes.IMPRINT.check("imprint", json(tenant, root + "imprint/"));
        for (JsonObject one : array(tenant, root + "pages/").getValuesAs(JsonObject.class)) {
            String url = encoded(one.getString("path"));
            IntegreatShapes.PAGE.check("page", json(tenant, root + "page/?url=" + url));
            listOf(IntegreatShapes.PAGE).check("parents", json(tenant, root + "parents/?url=" + url));
            listOf(IntegreatShapes.PAGE).check("children of one", json(tenant, root + "children/?depth=2&url=" + url));
        }
        for (JsonObject one : array(tenant, root + "news").getValuesAs(JsonObject.class)) {
            IntegreatShapes.NEWS.check("one of the news", json(tenant, root + "news/" + one.getString("id")));
        }
    }

    private HttpResponse<String> feedback(String about, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--limit\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--limit--\r\n");
        return http.send(http.toPlatform(API + own.slug() + "/fr/feedback/" + about + "/")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .header("Origin", "https://integreat.app")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static JsonObject named(JsonArray pages, String title) {
        return pages.getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject region(Tenant tenant) {
        return parsed(get(API + "regions/" + tenant.slug() + "/")).asJsonObject();
    }

    private JsonArray array(Tenant tenant, String path) {
        return json(tenant, path).asJsonArray();
    }

    private JsonValue json(Tenant tenant, String path) {
        return parsed(get(API + tenant.slug() + "/" + path));
    }

    private static JsonValue parsed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }

    private HttpResponse<String> get(String path) {
        return http.send(http.toPlatform(path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
