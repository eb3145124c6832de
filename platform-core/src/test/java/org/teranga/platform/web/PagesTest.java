package org.teranga.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;

@Assembled
class PagesTest {

    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        String slug = "pages-" + UUID.randomUUID().toString().substring(0, 8);
        own = new Tenant(
                UUID.randomUUID(),
                slug,
                "Maison <Commune>",
                TenantStatus.ACTIVE,
                List.of("fr", "ar"),
                List.of("31"),
                "toulouse");
        directory.add(own);
    }

    @Test
    void theRootLeadsToTheReadersLanguage() {
        HttpResponse<String> arabic = http.send(http.to(own, "/").header("Accept-Language", "ar-SY,en;q=0.5"));
        assertThat(arabic.statusCode()).isEqualTo(303);
        assertThat(header(arabic, "Location")).endsWith("/ar/");
        assertThat(header(arabic, "Vary")).contains("Accept-Language");
        HttpResponse<String> notOffered = http.send(http.to(own, "/").header("Accept-Language", "tr"));
        assertThat(header(notOffered, "Location")).endsWith("/fr/");
    }

    @Test
    void theHomePageWearsTheAssociationsLookInTheLanguageOfItsPath() {
        HttpResponse<String> page = http.get(own, "/ar/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualToIgnoringWhitespace("text/html; charset=utf-8");
        assertThat(header(page, "Content-Language")).isEqualTo("ar");
        assertThat(header(page, "Cache-Control")).contains("private");
        assertThat(page.body())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "Maison &lt;Commune&gt;", "/static/toulouse/", "/fr/")
                .doesNotContain("⟦", "<Commune>");
    }

    @Test
    void aLanguageThatIsNoneOfThePersonsIsNoAddress() {
        assertThat(http.get(own, "/tr/").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/tr/privacy").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/fr/privacy").statusCode()).isEqualTo(200);
    }

    @Test
    void staticFilesAreKeptForEverUnderTheirFingerprint() {
        Matcher link = STYLESHEET.matcher(http.get(own, "/fr/").body());
        assertThat(link.find()).isTrue();
        HttpResponse<String> css = http.get(own, link.group(1));
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(header(css, "Content-Type")).isEqualToIgnoringWhitespace("text/css;charset=utf-8");
        assertThat(header(css, "Cache-Control")).contains("immutable");
        assertThat(header(css, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(css.body()).contains("--colour-brand: #9b3a20");

        HttpResponse<String> packed = http.send(http.to(own, link.group(1)).header("Accept-Encoding", "br, gzip"));
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        HttpResponse<String> known =
                http.send(http.to(own, link.group(1)).header("If-None-Match", header(css, "ETag")));
        assertThat(known.statusCode()).isEqualTo(304);
    }

    @Test
    void aStaticFileUnderAnOldFingerprintIsServedAndNotKept() {
        HttpResponse<String> css = http.get(own, "/static/toulouse/0123456789abcdef/teranga.css");
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(header(css, "Cache-Control")).isEqualTo("no-cache");
        assertThat(http.get(own, "/static/nowhere/x/teranga.css").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/static/toulouse/x/..%2f..%2ftheme.properties")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theQuickExitLeavesAtOnceAndIsNotKept() {
        HttpResponse<String> exit = http.get(own, "/exit");
        assertThat(exit.statusCode()).isEqualTo(303);
        assertThat(header(exit, "Location")).startsWith("https://").doesNotContain("teranga");
        assertThat(header(exit, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatIsMissingIsSaidInTheReadersLanguageAndNamesNoProduct() {
        HttpResponse<String> page = http.get(own, "/ar/nowhere");
        assertThat(page.body())
                .as("whoever follows an old letter is in a hurry, too")
                .contains("/exit");
        assertThat(http.send(http.toPlatform("/fr/need").header("Host", "nowhere.localhost"))
                        .body())
                .as("the first page of a host that is none is not there either")
                .containsPattern("href=\"http://localhost(:\\d+)?/\"");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"ar\"", "/static/toulouse/").doesNotContainIgnoringCase("payara");
    }

    @Test
    void theDirectoryFindsAnAssociationByItsDepartment() {
        HttpResponse<String> found = platform("/fr/?place=31200");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("http://" + own.slug() + ".localhost");
        assertThat(platform("/fr/?place=29200").body()).doesNotContain("http://" + own.slug() + ".localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ti", "fa-AF", "uk", "ps", "so", "bo"})
    void theDirectoryIsReadInNineLanguagesAndLeadsOnInItsOwn(String language) {
        HttpResponse<String> page = platform("/" + language + "/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"" + language + "\"", "hreflang=\"bo\"");
        HttpResponse<String> staff = platform("/" + language + "/operator");
        assertThat(staff.statusCode()).isEqualTo(303);
        assertThat(header(staff, "Location")).endsWith("/fr/operator");
    }

    @Test
    void aSuspendedAssociationSaysSoInItsOwnLook() {
        directory.setStatus(own, TenantStatus.SUSPENDED);
        HttpResponse<String> page = http.get(own, "/fr/");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("/static/toulouse/");
        assertThat(platform("/fr/").body()).doesNotContain("http://" + own.slug() + ".localhost");
    }

    private HttpResponse<String> platform(String path) {
        return http.send(http.to(own, path).setHeader("Host", "localhost"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
