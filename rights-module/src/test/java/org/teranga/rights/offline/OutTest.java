package org.teranga.rights.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.PublishTranslation;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.Around;
import org.teranga.rights.testing.PublishedPages;

/** What goes out of an association's rights pages and comes back: the map, the frame, everything as JSON, the pages as files. */
@Assembled
class OutTest {
    private static final String FILES = "/en/desk/rights/files";

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private PublishedPages pages;

    @Inject
    private Around around;

    @Inject
    private Library library;

    @Inject
    private WriteSection write;

    @Inject
    private PublishTranslation translations;

    @Inject
    private ReviewDocument review;

    private Tenant own;

    @BeforeEach
    void anAssociationWithPages() {
        own = tenants.open();
        UUID topic = pages.published(own, RightsKinds.TOPIC, "asylum", null, "L’asile", "");
        UUID page = pages.published(own, RightsKinds.PAGE, "arriver", topic, "Arriver <B>", "Venez **vite**.");
        pages.translated(own, page, "ti", "ምምጻእ");
        pages.draft(own, RightsKinds.PAGE, "secret", null, "SECRET", "SECRET");
    }

    @Test
    void theMapNamesEachPublicPageInEachOfItsLanguages() {
        HttpResponse<String> map = http.get(own, "/sitemap.xml");
        String start = "http://" + own.slug() + ".localhost/";
        assertThat(map.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        assertThat(map.body())
                .contains(
                        "<loc>" + start + "fr/rights/arriver</loc>",
                        "<loc>" + start + "ti/rights/arriver</loc>",
                        "hreflang=\"ti\" href=\"" + start + "ti/rights/arriver\"",
                        "hreflang=\"x-default\" href=\"" + start + "fr/rights/arriver\"",
                        "<loc>" + start + "ar/events</loc>",
                        "<loc>" + start + "ti/events</loc>",
                        "hreflang=\"fa-AF\" href=\"" + start + "fa-AF/need\"")
                .doesNotContain("secret", "desk", start + "tr/");
        assertThat(http.get(own, "/robots.txt").body())
                .contains("Disallow: /*/desk", "Sitemap: " + start + "sitemap.xml");
        assertThat(http.send(http.toPlatform("/sitemap.xml")).statusCode()).isEqualTo(404);
        assertThat(http.send(http.toPlatform("/robots.txt")).body()).doesNotContain("Sitemap");
        directory.setStatus(own, TenantStatus.SUSPENDED);
        assertThat(http.get(own, "/sitemap.xml").statusCode()).isEqualTo(503);
    }

    @Test
    void theFrameStandsOnAnySiteWithoutACookieAndShowsWhatIsPublic() {
        HttpResponse<String> frame = http.get(own, "/widget/rights?lang=fr&theme=asylum&department=31");
        assertThat(frame.body())
                .contains("Arriver &lt;B&gt;", "lang=\"fr\"", "target=\"_blank\"")
                .doesNotContain("SECRET", "⟦", "<form");
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "default-src 'none'");
        // The container of tests adds a word of its own, which the launcher switches off; ours is not among the
        // headers.
        assertThat(frame.headers().allValues("X-Frame-Options")).doesNotContain("DENY");
        assertThat(frame.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(http.get(own, "/fr/").headers().firstValue("X-Frame-Options"))
                .contains("DENY");
        assertThat(http.get(own, "/widget/rights?lang=ti").body()).contains("ምምጻእ", "lang=\"ti\"");
        assertThat(http.get(own, "/widget/rights?lang=%3Cb%3E&theme=%27&department=x")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> script = http.get(own, "/widget/rights.js");
        assertThat(script.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(http.send(http.toPlatform("/widget/rights")).statusCode()).isEqualTo(404);
        house.member(own, Role.ADMIN);
        assertThat(signedIn.page(own, Role.ADMIN, "/en/desk/rights/widget?theme=asylum&language=ti"))
                .contains(
                        "data-theme=&quot;asylum&quot; data-lang=&quot;ti&quot;",
                        "/widget/rights?theme=asylum&amp;lang=ti");
    }

    @Test
    void everythingPublicIsThereAsJsonWithItsLicence() {
        around.fill(own);
        HttpResponse<String> answer = http.get(own, "/api/v1/rights");
        assertThat(answer.body()).contains("CC BY 4.0").doesNotContain("\"slug\":\"secret\"");
        JsonObject all = parsed(answer.body());
        assertThat(all.keySet())
                .containsExactlyInAnyOrder("association", "licence", "topics", "pages", "places", "events", "news");
        JsonObject page = all.getJsonArray("pages").getJsonObject(0);
        assertThat(page.getString("topic")).isEqualTo("asylum");
        assertThat(page.getJsonObject("texts").keySet()).containsExactlyInAnyOrder("fr", "ti");
        assertThat(page.getJsonObject("texts").getJsonObject("fr").getJsonArray("sections"))
                .hasSize(1);
        assertThat(all.getJsonArray("places")).hasSize(2);
        assertThat(all.getJsonArray("news")).hasSize(1);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(http.send(http.to(own, "/api/v1/rights").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(http.send(http.toPlatform("/api/v1/rights")).statusCode()).isEqualTo(404);
        assertThat(parsed(http.get(tenants.open(), "/api/v1/rights").body()).getJsonArray("pages"))
                .isEmpty();
    }

    @Test
    void filesBecomeDraftsAndNothingElse() {
        house.member(own, Role.ADMIN);
        byte[] bundle = zip(Map.of(
                "nouvelle/page.json",
                        "{\"topic\":\"asylum\",\"audience\":[\"refugee\"],\"sections\":[{\"key\":\"what\",\"sources\":[{\"citation\":\"CESEDA, art. L. 1\"}]}]}",
                "nouvelle/fr.md",
                        "---\ntitle: Nouvelle <B>\nsummary: En bref.\nsource: 1\n---\n- Court.\n\n## what | Quoi\nDu texte.\n",
                "nouvelle/ar.md", "---\ntitle: جديد\nsource: 1\n---\n\n## what | ماذا\nنص.\n",
                "arriver/page.json", "{\"sections\":[]}",
                "arriver/fr.md", "---\ntitle: Autre\nsource: 1\n---\n"));
        Browser.Page looked = signedIn.upload(own, Role.ADMIN, FILES, Map.of("do", "look"), bundle);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body())
                .contains("Nouvelle &lt;B&gt;", "New draft", "There already")
                .doesNotContain("⟦");
        assertThat(there("nouvelle")).isFalse();
        Browser.Page brought = signedIn.upload(own, Role.ADMIN, FILES, Map.of("do", "bring"), bundle);
        assertThat(brought.body()).contains("The pages are brought in");
        assertThat(there("nouvelle")).isTrue();
        tenants.as(own, () -> {
            var page = library.bySlug(RightsKinds.PAGE, "nouvelle").orElseThrow();
            assertThat(page.published()).isFalse();
            assertThat(page.labels()).containsExactly("audience:refugee");
            var book = library.book(page);
            assertThat(book.drafts("fr")).hasSize(3);
            assertThat(book.drafts("ar"))
                    .hasSize(2)
                    .allSatisfy(draft -> assertThat(draft.renders()).isEqualTo(1));
            assertThat(book.textLanguages()).containsExactly("fr");
            return page;
        });
        assertThat(http.get(own, "/api/v1/rights").body()).doesNotContain("nouvelle");
        Browser.Page hostile =
                signedIn.upload(own, Role.ADMIN, FILES, Map.of("do", "bring"), zip(Map.of("../x/fr.md", "x")));
        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.body()).contains("has no place").doesNotContain("⟦");
        Browser.Page exported = signedIn.get(own, Role.ADMIN, "/en/desk/rights/export.zip");
        assertThat(exported.status()).isEqualTo(200);
        assertThat(exported.headers().get("content-type")).startsWith("application/zip");
        house.member(own, Role.AUTHOR);
        assertThat(signedIn.get(own, Role.AUTHOR, "/en/desk/rights/export.zip").status())
                .isEqualTo(403);
        assertThat(signedIn.upload(own, Role.AUTHOR, FILES, Map.of("do", "bring"), bundle)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void translationsAndTheGlossaryComeAlongAndArePublishedAfterTheirSource() {
        house.member(own, Role.ADMIN);
        house.member(own, Role.JURIST);
        byte[] bundle = zip(Map.of(
                "nouvelle/page.json", "{\"sections\":[{\"key\":\"what\",\"sources\":[]}]}",
                "nouvelle/fr.md", "---\ntitle: Nouvelle\n---\n\n## what | Quoi\nDu texte.\n",
                "nouvelle/ar.md", "---\ntitle: جديد\n---\n\n## what | ماذا\nنص.\n",
                "nouvelle/so.md", "---\ntitle: Cusub\nspeaker: no\n---\n\n## what | Maxay\nQoraal.\n",
                "glossary/fr.md", "---\ntitle: Les mots\n---\n\n## OFPRA\nUn office.\n\n## Asile\nUne protection.\n",
                "glossary/ar.md", "---\ntitle: الكلمات\n---\n\n## OFPRA\nمكتب.\n\n## Asile | لجوء\nحماية.\n"));
        Browser.Page brought = signedIn.upload(own, Role.ADMIN, FILES, Map.of("do", "bring"), bundle);
        assertThat(brought.body()).contains("Les mots", "Arabic", "Somali").doesNotContain("⟦");
        UUID page = tenants.as(
                own,
                () -> library.bySlug(RightsKinds.PAGE, "nouvelle").orElseThrow().id());
        UUID words = tenants.as(
                own, () -> library.all(List.of(RightsKinds.GLOSSARY)).getFirst().id());
        assertThat(signedIn.get(own, Role.JURIST, "/en/desk/rights/nouvelle").status())
                .isEqualTo(200);
        UUID translator = UUID.randomUUID();
        tenants.as(own, () -> {
            assertThatThrownBy(() -> translations.publish(page, "ar", translator, null))
                    .as("the source comes first")
                    .hasMessageContaining("content.no_source");
            for (UUID one : List.of(page, words)) {
                write.submit(one, "fr");
                review.approve(one, UUID.randomUUID(), false);
                translations.publish(one, "ar", translator, null);
            }
            assertThatThrownBy(() -> translations.publish(page, "so", translator, null))
                    .as("no speaker has read it")
                    .hasMessageContaining("content.machine_unread");
            var book = library.book(library.find(page).orElseThrow());
            assertThat(book.outdated("ar")).isFalse();
            return true;
        });
        assertThat(http.get(own, "/ar/rights/nouvelle").body()).contains("جديد", "نص.");
        assertThat(http.get(own, "/ar/rights/glossary").body()).contains("لجوء", "حماية.");
        assertThat(signedIn.upload(own, Role.ADMIN, FILES, Map.of("do", "bring"), bundle)
                        .body())
                .as("what is there stays")
                .contains("There already")
                .doesNotContain("New draft");
    }

    private boolean there(String slug) {
        return tenants.as(own, () -> library.bySlug(RightsKinds.PAGE, slug).isPresent());
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static JsonObject parsed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
