package org.teranga.platform.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.TenantFiles;

/** An association's pages wear its colours and its logo; the platform's directory shows both, of those that are open. */
@Assembled
class OwnFilesTest {
    private static final Map<String, String> LIGHT = Map.of("brand", "#123456");
    private static final Map<String, String> DARK = Map.of("brand", "#abcdef");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>";

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantValues values;

    @Inject
    private TenantFiles files;

    @Inject
    private Desk desk;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private Look look;
    private String logo;

    @BeforeEach
    void anAssociationWithColoursAndALogo() {
        own = new Tenant(
                UUID.randomUUID(),
                "own-" + UUID.randomUUID().toString().substring(0, 8),
                "Maison été " + UUID.randomUUID(),
                TenantStatus.ACTIVE,
                List.of("fr", "en"),
                List.of("2A"),
                "base");
        directory.add(own);
        logo = tenants.as(
                own,
                () -> desk.does(() -> files.keep("image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8), 4, 4)
                        .name()));
        look = new Look(LIGHT, DARK, Map.of("radius", "round"), new Look.Logo(logo, 4, 4));
        tenants.as(own, () -> values.put(Look.KEY, look.written(), null));
    }

    @Test
    void theStylesheetIsKeptForEverUnderItsHashAndNotUnderAnother() {
        String page = http.get(own, "/fr/").body();
        String address = "/own/" + look.fingerprint() + ".css";
        assertThat(page).contains(address, "/own/" + logo);
        HttpResponse<String> now = http.get(own, address);
        assertThat(now.body()).contains("--colour-brand:#123456", "--colour-brand:#abcdef", "--radius:.75rem");
        assertThat(header(now, "Content-Type")).isEqualToIgnoringWhitespace("text/css;charset=utf-8");
        assertThat(header(now, "Cache-Control")).contains("immutable");
        HttpResponse<String> old = http.get(own, "/own/" + "0".repeat(32) + ".css");
        assertThat(old.body()).isEqualTo(now.body());
        assertThat(header(old, "Cache-Control")).isEqualTo("no-cache");
        assertThat(platform(address).statusCode()).isEqualTo(404);
        Tenant other = tenants.open();
        assertThat(http.get(other, address).body()).isEmpty();
        assertThat(http.get(other, "/fr/").body()).doesNotContain("/own/");
    }

    @Test
    void aPictureIsTheAssociationsOwnAndRunsNothing() {
        HttpResponse<String> picture = http.get(own, "/own/" + logo);
        assertThat(picture.body()).contains("<svg");
        assertThat(header(picture, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(header(picture, "Content-Type")).startsWith("image/svg+xml");
        HttpRequest.Builder known = http.to(own, "/own/" + logo).header("If-None-Match", header(picture, "ETag"));
        assertThat(http.send(known).statusCode()).isEqualTo(304);
        assertThat(http.send(http.to(own, "/own/" + logo).header("If-None-Match", "\"another\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.get(own, "/own/" + "0".repeat(32) + ".svg").statusCode())
                .isEqualTo(404);
        assertThat(http.get(tenants.open(), "/own/" + logo).statusCode()).isEqualTo(404);
        assertThat(platform("/own/" + logo).statusCode()).isEqualTo(404);
    }

    @Test
    void thePlatformShowsTheLogoAndTheColoursOfThoseThatAreOpen() {
        String path = "/own/" + own.slug() + "/" + logo;
        HttpResponse<String> shown = platform(path);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("<svg");
        assertThat(http.get(own, path).statusCode()).isEqualTo(404);
        assertThat(platform("/own/" + own.slug() + "/" + "0".repeat(32) + ".svg")
                        .statusCode())
                .isEqualTo(404);
        assertThat(platform("/own/" + tenants.open().slug() + "/" + logo).statusCode())
                .isEqualTo(404);
        assertThat(platform("/own/nobody-here/" + logo).statusCode()).isEqualTo(404);

        String colours = platform("/own/doors.css?of=" + own.slug() + ",nobody,<b>,"
                        + tenants.open().slug())
                .body();
        assertThat(colours).contains("[data-look=\"" + own.slug() + "\"]{--colour-brand:#123456;}");
        assertThat(colours).doesNotContain("nobody", "<b>").containsOnlyOnce("prefers-color-scheme");
        String hash = Look.fingerprint(colours);
        assertThat(header(platform("/own/doors.css?of=" + own.slug() + "&v=" + hash), "Cache-Control"))
                .contains("immutable");
        assertThat(header(platform("/own/doors.css?of=" + own.slug() + "&v=x"), "Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(http.get(own, "/own/doors.css?of=" + own.slug()).statusCode())
                .isEqualTo(404);
        directory.setStatus(own, TenantStatus.SUSPENDED);
        assertThat(platform(path).statusCode()).isEqualTo(404);
        assertThat(platform("/own/doors.css?of=" + own.slug()).body()).isEmpty();
    }

    @Test
    void theDirectoryFindsByPostcodeAndByAPartOfTheName() {
        String address = "http://" + own.slug() + ".localhost";
        for (String asked : List.of("2A", "2a", "20000", "20137", own.name().replace("Maison été ", "MAISON ETE "))) {
            assertThat(found(asked)).as(asked).contains(address);
        }
        for (String asked : List.of("2B", "20200", "20600", "31000", "97110", "98800", "no such house")) {
            assertThat(found(asked)).as(asked).doesNotContain(address);
        }
        assertThat(found(own.name())).contains("/own/" + own.slug() + "/" + logo, "data-look=\"" + own.slug() + "\"");
        String long100 = own.name() + " ".repeat(100 - own.name().length());
        assertThat(found(long100 + "x"))
                .as("no more than a hundred letters are read")
                .contains("<html");
    }

    private String found(String asked) {
        return platform("/fr/?place=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                .body();
    }

    private HttpResponse<String> platform(String path) {
        return http.send(http.toPlatform(path.replace("<b>", "%3Cb%3E")).header("Host", "localhost"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
