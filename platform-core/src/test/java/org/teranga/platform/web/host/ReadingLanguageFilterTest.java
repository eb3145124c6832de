package org.teranga.platform.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.PersonLanguages;
import org.teranga.platform.web.ReadInMore;

/** Who reads in a language of which only some pages are is led to these, and elsewhere to a language of the association. */
@Assembled
class ReadingLanguageFilterTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private ReadInMore more;

    @Inject
    private TenantValues values;

    @Inject
    private HttpCaller http;

    private Tenant own;

    @BeforeEach
    void anAssociationThatIsReadInSomali() {
        own = tenants.open();
        more.at(own);
    }

    @ParameterizedTest
    @CsvSource({
        "/so/desk/checks, /ar/desk/checks",
        "/ps/desk/checks?a=b, /ar/desk/checks?a=b",
        "/uk/desk/checks, /ar/desk/checks",
        "/fa-AF/desk/checks, /ar/desk/checks"
    })
    void anotherPageLeadsWhereItIsRead(String asked, String to) {
        HttpResponse<String> led = http.send(http.to(own, asked).header("Accept-Language", "ar"));
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""))
                .isEqualTo(to);
        assertThat(led.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Language"));
        assertThat(led.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @Test
    void aLanguageThatNobodyReadsHereIsNoAddress() {
        assertThat(http.get(own, "/tr/privacy").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/xx/privacy").statusCode()).isEqualTo(404);
        assertThat(http.send(http.toPlatform("/tr/privacy").header("Host", "localhost"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa-AF", "ps", "uk", "ti", "so", "bo"})
    void pagesForPersonsAreOpenedInNineLanguages(String language) {
        HttpResponse<String> strayed = http.get(own, "/" + language + "/nowhere");
        assertThat(strayed.statusCode()).isEqualTo(404);
        assertThat(strayed.body()).contains("<html lang=\"" + language + "\"");

        HttpResponse<String> door = http.send(http.to(own, "/").header("Accept-Language", language));
        assertThat(door.headers().firstValue("Location").orElse("")).endsWith("/" + language + "/");
    }

    @Test
    void staffReadInTheAssociationsLanguagesOnly() {
        HttpResponse<String> form =
                http.send(http.to(own, "/uk/desk/checks").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(form.statusCode()).as("no form is taken in it").isBetween(404, 405);
    }

    @Test
    void whatIsReadInItStaysAndSoDoesAForm() {
        assertThat(http.get(own, "/so/testing/fails/lock").statusCode()).isEqualTo(409);
        assertThat(http.get(own, "/so/testing/fails/lock").body()).contains("lang=\"so\"");
        HttpRequest.Builder form = http.to(own, "/so/privacy").POST(HttpRequest.BodyPublishers.noBody());
        assertThat(http.send(form).statusCode()).isEqualTo(405);
        assertThat(http.get(own, "/fr/privacy").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/bo/privacy?a=b, bo, /fr/privacy?a=b",
        "/bo/privacy, 'bo,ti;q=0.5', /ti/privacy",
        "/en/privacy, 'en,ar;q=0.5', /ar/privacy",
        "/uk, uk, /fr",
        "/, bo, /fr/",
        "/, 'bo,ti;q=0.5', /ti/"
    })
    void aLanguageThatTheAssociationDoesNotOfferLeadsToTheNextBest(String asked, String wish, String to) {
        offers("fr,ar,ti");
        HttpResponse<String> led = http.send(http.to(own, asked).header("Accept-Language", wish));
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""))
                .isEqualTo(to);
        assertThat(led.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @Test
    void whatItOffersStaysAndThePickerNamesNothingElse() {
        offers("fr,ar,ti");
        HttpResponse<String> page = http.get(own, "/ti/privacy");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"ti\"", "href=\"/ar/privacy\"")
                .doesNotContain("href=\"/bo/privacy\"", "href=\"/en/privacy\"");
        HttpRequest.Builder form = http.to(own, "/bo/privacy").POST(HttpRequest.BodyPublishers.noBody());
        assertThat(http.send(form).statusCode())
                .as("a form that was opened before finds its way")
                .isEqualTo(405);
        assertThat(http.send(http.to(own, "/en/desk/checks").header("Accept-Language", "ar"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .as("the pages of staff are not touched")
                .doesNotEndWith("/ar/desk/checks");
        offers("en,ar");
        assertThat(http.get(own, "/fr/privacy").statusCode())
                .as("French stays, whatever was written")
                .isEqualTo(200);
    }

    private void offers(String languages) {
        tenants.as(own, () -> values.put(PersonLanguages.OFFERED.key(), languages, null));
    }
}
