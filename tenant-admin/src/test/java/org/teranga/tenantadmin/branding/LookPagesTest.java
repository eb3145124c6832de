package org.teranga.tenantadmin.branding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;

/** An administrator tries a look, puts it on, and goes back; what is hostile in it is refused or harmless. */
@Assembled
class LookPagesTest {
    private static final String LOOK = "/en/admin/look";
    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\">"
            + "<script>alert(1)</script><path onload=\"alert(1)\" fill=\"#123\" d=\"M0 0h9v9z\"/></svg>";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
    }

    @Test
    void aLookIsTriedWornAndTakenBack() {
        Map<String, String> wish = fields("colours", "own", "own", "#0a6b3d", "second", "#7a3e9d", "radius", "round");
        Browser.Page tried = signedIn.upload(own, Role.ADMIN, LOOK, wish, "");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.body()).contains("reads well", "id=\"light-link\" name=\"light-link\" value=\"#0a6b3d\"");
        Browser.Page panels =
                css(found(tried.body(), "href=\"([^\"]*preview.css[^\"]*)\"").replace("&amp;", "&"));
        assertThat(panels.body())
                .contains(".preview--light{", "--colour-brand:#0a6b3d", ".preview--dark{", "--radius:.75rem");
        assertThat(home()).doesNotContain("/own/");

        assertThat(save(wish).headers().get("location")).endsWith(LOOK + "?happened=saved");
        String sheet = found(home(), "href=\"(/own/[0-9a-f]{32}\\.css)\"");
        HttpResponse<String> worn = http.get(own, sheet);
        assertThat(worn.body()).contains("--colour-brand:#0a6b3d", "--radius:.75rem", "prefers-color-scheme:dark");
        assertThat(worn.headers().firstValue("content-type")).hasValue("text/css;charset=utf-8");
        assertThat(worn.headers().firstValue("cache-control").orElse("")).contains("immutable");
        assertThat(branding().getJsonObject("colours").getString("brand")).isEqualTo("#0a6b3d");

        String page = signedIn.page(own, Role.ADMIN, LOOK + "?happened=saved");
        String before = found(page, "name=\"change\" value=\"([0-9a-f-]{36})\"");
        assertThat(signedIn.post(own, Role.ADMIN, LOOK + "/restore", Map.of("change", before))
                        .status())
                .isEqualTo(303);
        assertThat(home()).doesNotContain("/own/");
    }

    @Test
    void anotherThemeIsWornAtOnceAndTheOneBeforeComesBack() {
        assertThat(save(fields("theme", "toulouse")).status()).isEqualTo(303);
        assertThat(home()).contains("/static/toulouse/");
        assertThat(branding().getString("theme")).isEqualTo("toulouse");
        String page = signedIn.page(own, Role.ADMIN, LOOK + "?happened=saved");
        signedIn.post(
                own,
                Role.ADMIN,
                LOOK + "/restore",
                Map.of("change", found(page, "name=\"change\" value=\"([0-9a-f-]{36})\"")));
        assertThat(home()).contains("/static/base/").doesNotContain("/static/toulouse/");
    }

    @Test
    void coloursThatCannotBeReadAreRefusedInTheSchemeInWhichTheyCannot() {
        Map<String, String> wish = fields("colours", "own", "own", "#0a6b3d", "second", "#7a3e9d");
        String tried = signedIn.upload(own, Role.ADMIN, LOOK, wish, "").body();
        Map<String, String> byHand = new HashMap<>(wish);
        Matcher field = Pattern.compile("name=\"((?:light|dark|was)-[a-z-]+)\" value=\"([^\"]*)\"")
                .matcher(tried);
        while (field.find()) {
            byHand.put(field.group(1), field.group(2));
        }
        byHand.put("dark-link", "#333333");
        Browser.Page refused = save(byHand);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("In the dark scheme, “links” and “the page” are too close", "href=\"#dark-link\"")
                .doesNotContain("In the light scheme", "⟦");
        assertThat(home()).doesNotContain("/own/");
    }

    @Test
    void hostileTextInColoursIsRefusedAndStandsInNoStylesheet() {
        for (String hostile : List.of(
                "red;}body{display:none}",
                "url(https://evil.example)",
                "${1234*5678}",
                "<#assign x=1>",
                "</style><script>",
                "#12345g")) {
            Browser.Page refused = save(fields("colours", "own", "own", hostile, "second", "#7a3e9d"));
            assertThat(refused.status()).as(hostile).isEqualTo(422);
            assertThat(refused.body()).contains("is no colour").doesNotContain("<script>", "7006652");
        }
        assertThat(save(fields("radius", "9px;}")).status()).isEqualTo(422);
        assertThat(save(fields("theme", "../../etc")).status()).isEqualTo(422);
        assertThat(save(fields("logo", "../../x.svg 1 1")).status()).isEqualTo(303);
        assertThat(home()).doesNotContain("/own/");
        for (String query : List.of(
                "theme=base&light=zz",
                "theme=none",
                "theme=base&radius=%3B%7D",
                "theme=base&light=" + "ffffff.".repeat(12))) {
            assertThat(css(LOOK + "/preview.css?" + query).status()).as(query).isEqualTo(404);
        }
    }

    @Test
    void aLogoIsCleanedServedForItselfAndSeenNowhereElse() {
        Map<String, String> wish = fields("do", "preview");
        Browser.Page tried = signedIn.upload(own, Role.ADMIN, LOOK, wish, LOGO);
        assertThat(tried.body()).contains("Part of the drawing was not taken over", "onload", "script");
        String logo = found(tried.body(), "name=\"logo\" value=\"([^\"]+)\"");
        assertThat(save(fields("logo", logo)).status()).isEqualTo(303);
        String address = found(home(), "<img class=\"logo\" src=\"([^\"]+)\"");
        HttpResponse<String> served = http.get(own, address);
        assertThat(served.body()).contains("<path").doesNotContain("script", "alert", "onload");
        assertThat(served.headers().firstValue("content-type")).hasValue("image/svg+xml");
        assertThat(served.headers().allValues("content-security-policy"))
                .singleElement()
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(branding().getString("logo")).endsWith(address);
        assertThat(http.get(house.open(), address).statusCode()).isEqualTo(404);

        Browser.Page broken = signedIn.upload(own, Role.ADMIN, LOOK, fields("do", "save"), "GIF89a");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("no picture that we can show", "href=\"#file\"");
        assertThat(save(fields("logo", "0123456789abcdef0123456789abcdef.svg 9 9"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aLogoOfFiftyMegabytesIsRefusedBeforeItIsRead() {
        HttpRequest.Builder request = http.to(own, LOOK).header("Content-Type", "multipart/form-data; boundary=x");
        HttpResponse<String> refused = http.send(request.header("Origin", House.address(own))
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[50 << 20])));
        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void whoeverWasFasterIsNotOverwrittenAndNobodyElseMayChangeIt() {
        Map<String, String> late = fields("radius", "square");
        save(fields("radius", "round"));
        late.put("do", "save");
        Browser.Page refused = signedIn.upload(own, Role.ADMIN, LOOK, late, "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Somebody else has just changed the look");
        String change = found(signedIn.page(own, Role.ADMIN, LOOK), "name=\"change\" value=\"([0-9a-f-]{36})\"");
        for (String path : List.of(LOOK, LOOK + "/preview.css?theme=base")) {
            assertThat(signedIn.get(own, Role.CASEWORKER, path).status()).isEqualTo(403);
        }
        assertThat(signedIn.upload(own, Role.CASEWORKER, LOOK, Map.of("do", "save"), "")
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.CASEWORKER, LOOK + "/restore", Map.of("change", change))
                        .status())
                .isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        assertThat(signedIn.post(other, Role.ADMIN, LOOK + "/restore", Map.of("change", change))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDirectoryWearsColoursAndLogo() {
        String entry = "/?place=" + own.name().replace(" ", "+");
        assertThat(platform("/fr" + entry).body()).contains(own.name()).doesNotContain("data-look=\"" + own.slug());
        String logo = found(
                signedIn.upload(own, Role.ADMIN, LOOK, fields("do", "preview"), LOGO)
                        .body(),
                "name=\"logo\" value=\"([^\"]+)\"");
        Map<String, String> wish = fields("colours", "own", "own", "#0a6b3d", "second", "#7a3e9d", "logo", logo);
        assertThat(save(wish).status()).isEqualTo(303);

        String sheet = found(home(), "href=\"(/own/[0-9a-f]{32}\\.css)\"");
        String sign = found(home(), "<img class=\"logo\" src=\"(/own/[0-9a-f]{32}\\.svg)\"");
        for (String file : List.of(sheet, sign)) {
            assertThat(http.get(own, file).headers().firstValue("cross-origin-resource-policy"))
                    .as("the page of the password, on another host, may show %s", file)
                    .hasValue("cross-origin");
        }

        String directory = platform("/fr" + entry).body();
        assertThat(directory).contains("data-look=\"" + own.slug() + "\"");
        String colours = found(directory, "href=\"(/own/doors.css[^\"]*)\"").replace("&amp;", "&");
        HttpResponse<String> served = platform(colours);
        assertThat(served.body())
                .contains("[data-look=\"" + own.slug() + "\"]{--colour-accent", "--colour-brand:#0a6b3d")
                .contains("prefers-color-scheme:dark");
        assertThat(served.headers().firstValue("cache-control").orElse("")).contains("immutable");
        HttpResponse<String> drawing =
                platform(found(directory, "<img class=\"door__logo\" src=\"(/own/" + own.slug() + "/[^\"]+)\""));
        assertThat(drawing.body()).contains("<path").doesNotContain("script", "alert");
        assertThat(drawing.headers().allValues("content-security-policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(platform("/own/doors.css?of=%22%5D%7Bx,../../etc,no-such-one&v=1")
                        .body())
                .isEmpty();
        assertThat(platform("/own/" + house.open().slug() + sign.substring(4)).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> platform(String path) {
        return http.send(http.toPlatform(path));
    }

    @Test
    void wearingALookCostsPagesNoQuery() {
        long before = Statements.during(this::home);
        save(fields("colours", "own", "own", "#0a6b3d", "second", "#7a3e9d"));
        home();
        assertThat(Statements.during(this::home)).isLessThanOrEqualTo(before);
    }

    private Browser.Page save(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("do", "save");
        return signedIn.upload(own, Role.ADMIN, LOOK, all, "");
    }

    private Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        fields.put("seen", found(signedIn.page(own, Role.ADMIN, LOOK), "name=\"seen\" value=\"([^\"]*)\""));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private Browser.Page css(String path) {
        return signedIn.get(own, Role.ADMIN, path);
    }

    private JsonObject branding() {
        return Json.createReader(
                        new StringReader(http.get(own, "/api/v1/association").body()))
                .readObject()
                .getJsonObject("branding");
    }

    private String home() {
        return http.get(own, "/fr/").body();
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
