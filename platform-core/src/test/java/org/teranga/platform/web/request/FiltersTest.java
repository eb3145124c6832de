package org.teranga.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.TestTenants;

/** What is refused before anything of ours looks at it: other sites' forms, other hosts, bodies without end, letters that are none. */
@Assembled
class FiltersTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    private TestTenants tenants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private HttpCaller http;

    @Inject
    private ServerUnderTest server;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /testing/body     | Sec-Fetch-Site: same-origin                                   | 200
            /testing/body     | Sec-Fetch-Site: none                                          | 200
            /testing/body     | Sec-Fetch-Site: same-site                                     | 403
            /testing/body     | Sec-Fetch-Site: cross-site                                    | 403
            /testing/body     | Sec-Fetch-Site: cross-site; Origin: http://OWN                | 403
            /testing/body     | Origin: http://OWN                                            | 200
            /testing/body     | Origin: HTTP://OWN                                            | 200
            /testing/body     | Origin: http://other.localhost                                | 403
            /testing/body     | Origin: null                                                  | 403
            /testing/body     | Origin: ://OWN                                                | 403
            /testing/body     | Cookie: a=b                                                   | 403
            /testing/body     | X-Nothing: said                                               | 200
            /testing/body     | Sec-Fetch-Site: cross-site; Authorization: Basic dTpw         | 403
            /api/testing/body | Sec-Fetch-Site: cross-site                                    | 403
            /api/v3/nothing   | Sec-Fetch-Site: cross-site                                    | 404
            """)
    void aFormOfAnotherSiteIsRefused(String path, String headers, int status) {
        HttpRequest.Builder request = http.to(own, path).header("Content-Type", "text/plain");
        for (String header : headers.split("; ")) {
            String[] said = header.replace("OWN", own.slug() + ".localhost").split(": ", 2);
            request.header(said[0], said[1]);
        }
        assertThat(http.send(request.POST(HttpRequest.BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void readingIsFreeForEverySite() {
        HttpRequest.Builder link = http.to(own, "/en/privacy").header("Sec-Fetch-Site", "cross-site");
        assertThat(http.send(link).statusCode()).isEqualTo(200);
    }

    @Test
    void theHostAloneDecidesTheAssociation() throws IOException {
        assertThat(http.get(own, "/fr/").body()).contains(own.slug());
        assertThat(http.send(http.toPlatform("/fr/").header("Host", "nobody.localhost"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.send(http.toPlatform("/fr/").header("Host", "localhost"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(raw("GET /fr/ HTTP/1.1\r\nHost: " + own.slug() + ".localhost\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(http.send(http.toPlatform("/.well-known/teranga-reach").header("Host", "nobody.example"))
                        .statusCode())
                .isEqualTo(404);
        for (TenantStatus closed : new TenantStatus[] {TenantStatus.SUSPENDED}) {
            directory.setStatus(own, closed);
            HttpResponse<String> refused = http.get(own, "/api/testing/fails/x");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("3600");
            assertThat(refused.body()).contains("\"status\":503");
            assertThat(http.get(own, "/static/base/x/teranga.css").statusCode())
                    .as("its last page has a look")
                    .isEqualTo(200);
        }
    }

    @Test
    void aBodyHasAnEndWhetherItsLengthIsToldOrNot() {
        byte[] fits = new byte[(int) BodyLimit.ORDINARY];
        byte[] tooLong = Arrays.copyOf(fits, fits.length + 1);
        assertThat(told(fits).body()).isEqualTo(String.valueOf(fits.length));
        assertThat(untold(fits).body()).isEqualTo(String.valueOf(fits.length));
        assertThat(told(tooLong).statusCode()).isEqualTo(413);
        HttpResponse<String> untold = untold(tooLong);
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(untold.body()).contains("\"status\":413");
    }

    private HttpResponse<String> told(byte[] body) {
        return http.send(http.to(own, "/api/testing/body")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> untold(byte[] body) {
        return http.send(http.to(own, "/api/testing/body")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/desk/import, 64",
        "/en/desk/import/now, 64",
        "/api/v1/imports/offers, 64",
        "/fr/desk/training/a-course/a-lesson/media, 64",
        "/en/admin/look, 11",
        "/en/admin/campaign, 11",
        "/en/desk/rights/files, 11",
        "/api/v1/training/courses/x/questions, 11",
        "/en/desk/questions/x/import, 11",
        "/en/admin/looks, 1",
        "/en/offer, 1"
    })
    void spreadsheetsAndPicturesMayBeLonger(String path, int mebibytes) throws IOException {
        for (long over : new long[] {0, 1}) {
            long length = ((long) mebibytes << 20) + over;
            String answer = raw("POST " + path + " HTTP/1.1\r\nHost: " + own.slug() + ".localhost\r\nContent-Length: "
                    + length + "\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\n");
            assertThat(answer.startsWith("HTTP/1.1 413"))
                    .as(path + " " + length + " " + answer)
                    .isEqualTo(over == 1);
        }
    }

    @Test
    void aQuestionIsWrittenInLettersThatWeRead() throws IOException {
        assertThat(http.get(own, "/en/privacy?q=%C3%A9").statusCode()).isEqualTo(200);
        assertThat(http.get(own, "/en/privacy?q=%00").statusCode()).isEqualTo(400);
        assertThat(raw("GET /en/privacy?q=%zz HTTP/1.1\r\nHost: " + own.slug() + ".localhost\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(form("/testing/form", FORM + "; charset=utf-16", "a=b").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aMethodThatTakesAFormGetsOne() {
        assertThat(form("/testing/form", FORM, "a=b&a=c&d").body()).contains("a=[b, c]", "d=[]");
        assertThat(form("/testing/form", FORM, "a=x%00y&b%00=c").body())
                .contains("a=[xy]")
                .doesNotContain("b");
        assertThat(form("/testing/whole-form", FORM, "a=x%00y").body()).contains("a=[xy]");
        assertThat(form("/testing/form", "application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(form("/testing/form", "application/X-WWW-form-urlencoded", "a=b")
                        .body())
                .contains("a=[b]");
        assertThat(form("/testing/form", FORM, "a=%zz").statusCode()).isEqualTo(400);
        assertThat(form("/testing/form", FORM, "a=b&".repeat(5_000) + "c=d").body())
                .contains("c=[d]");
        assertThat(form("/testing/field", FORM, "a=b").body()).isEqualTo("[b]");
        assertThat(form("/testing/field", "text/plain", "a=b").statusCode()).isEqualTo(415);
        HttpRequest.Builder nothing = http.to(own, "/testing/form").POST(HttpRequest.BodyPublishers.noBody());
        assertThat(http.send(nothing).body()).isEqualTo("{}");
        assertThat(form("/testing/body", "application/json", "{}").body())
                .as("takes anything")
                .isEqualTo("2");
    }

    private HttpResponse<String> form(String path, String type, String body) {
        return http.send(
                http.to(own, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What is answered to a head of a request whose body does not come. */
    private String raw(String head) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
