package org.teranga.rights.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.law.LawChange;
import org.teranga.platform.content.law.LawChanges;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;

/** Rights pages as somebody without an account reads them. */
@Assembled
class ReaderTest {
    private static final UUID JURIST = UUID.randomUUID();

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private PublishCatalogue shelf;

    @Inject
    private AdoptFromCatalogue adopt;

    @Inject
    private Library library;

    @Inject
    private ReviewDocument review;

    @Inject
    private LawChanges laws;

    private Tenant own;

    @BeforeEach
    void anAssociationWithTheShelf() {
        shelf.lay();
        own = tenants.open();
        tenants.as(own, () -> {
            adopt.adopt(List.of("arriver", "sante", "travail"), true, null);
            return own;
        });
    }

    @Test
    void theShelfIsReadInNineLanguagesWithItsDirectionAndItsWarning() {
        for (String language : RightsKinds.LANGUAGES) {
            String page = page(language, "/arriver").body();
            assertThat(page)
                    .contains("<html lang=\"" + language + "\" dir=\""
                            + (List.of("ar", "fa-AF", "ps").contains(language) ? "rtl" : "ltr") + "\"")
                    .doesNotContain("⟦");
            assertThat(page("fr", "/arriver").body()).contains("href=\"/" + language + "/rights/arriver\"");
        }
        assertThat(page("fr", "/arriver").body())
                .contains("Exemple à vérifier", "Pas encore vérifiée par un juriste", "SPADA", "CESEDA", "En bref")
                .doesNotContain("Page vérifiée");
        assertThat(page("ti", "/arriver").body()).contains("lang=\"ti\"");
    }

    @Test
    void whatIsNotTranslatedStandsInFrenchAndSaysSo() {
        String page = page("ti", "/travail").body();
        assertThat(page).contains("lang=\"fr\" dir=\"ltr\"");
        assertThat(page("ar", "/travail").body()).doesNotContain("لم تُترجم بعد. هذا هو النص");
    }

    @Test
    void aReadingLanguageLeadsToThesePagesAndEverythingElseToALanguageOfTheAssociation() {
        for (String page : List.of("/ti/", "/ti/offer?kind=housing", "/ti/rights")) {
            assertThat(http.get(own, page).body()).as(page).contains("<html lang=\"ti\"");
        }
        assertThat(location("/ti/desk", "ar,fr")).isEqualTo("/ar/desk");
        assertThat(http.get(own, "/de/rights").statusCode()).isEqualTo(404);
        assertThat(http.get(own, "/de/").statusCode()).isEqualTo(404);
        assertThat(http.get(tenants.open(), "/ti/rights").body())
                .as("an association without such pages")
                .contains("<html lang=\"ti\"");
        assertThat(http.get(own, "/ti/rights/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesAreFilteredAndFound() {
        assertThat(page("fr", "?for=stateless").body()).contains("Voir toutes les pages");
        assertThat(page("fr", "?q=medecin").body()).contains("/fr/rights/sante").doesNotContain("id=\"asylum\"");
        assertThat(page("ar", "?q=SPADA").body()).contains("/ar/rights/arriver");
        assertThat(page("fr", "?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .contains("Aucune page ne correspond")
                .doesNotContain("<script>alert");
        assertThat(page("fr", "?for=nobody&situation=none&department=%27").statusCode())
                .isEqualTo(200);
        assertThat(page("fr", "?for=nobody&situation=%00").statusCode())
                .as("what no address has is told")
                .isEqualTo(400);
        assertThat(page("fr", "/glossary").body()).contains("OFPRA", "CNDA");
    }

    @Test
    void aBrowserThatHasThePageIsToldAndAChangeIsSeenAtOnce() {
        String tag = page("fr", "/sante").headers().firstValue("etag").orElseThrow();
        assertThat(again(tag).statusCode()).isEqualTo(304);
        tenants.as(own, () -> {
            review.stillValid(
                    library.bySlug(RightsKinds.PAGE, "sante").orElseThrow().id(), JURIST);
            return own;
        });
        HttpResponse<String> changed = again(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body())
                .contains("Page vérifiée le")
                .as("what is checked is no example to be checked")
                .doesNotContain("Exemple à vérifier");
        assertThat(changed.headers().firstValue("cache-control").orElseThrow()).contains("no-cache");
        assertThat(changed.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void aLawThatChangedIsSaidAtTheSectionThatCitesIt() {
        LawChange change = laws.announce("CESEDA, art. L. 521-1", LocalDate.of(2015, 11, 1), "Test.", "");
        try {
            assertThat(page("fr", "/arriver").body()).contains("Une loi citée ici a changé", "CESEDA, art. L. 521-1");
        } finally {
            laws.takeBack(change.id());
        }
        assertThat(page("fr", "/arriver").body()).doesNotContain("Une loi citée ici a changé");
    }

    @Test
    void aRetiredPageIsASignpost() {
        tenants.as(own, () -> {
            review.retire(
                    library.bySlug(RightsKinds.PAGE, "travail").orElseThrow().id(),
                    library.bySlug(RightsKinds.PAGE, "sante").orElseThrow().id());
            return own;
        });
        HttpResponse<String> gone = page("ar", "/travail");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("/ar/rights/sante");
        assertThat(page("fr", "").body()).doesNotContain("/fr/rights/travail\"");
    }

    @Test
    void aPageCostsABoundedNumberOfQueriesAndBytes() {
        page("fr", "/sante");
        assertThat(Statements.during(() -> page("fr", "/sante"))).isLessThanOrEqualTo(40);
        assertThat(Statements.during(() -> page("fr", ""))).isLessThanOrEqualTo(25);
    }

    private HttpResponse<String> page(String language, String rest) {
        return http.send(http.to(own, "/" + language + "/rights" + rest));
    }

    private HttpResponse<String> again(String tag) {
        return http.send(http.to(own, "/fr/rights/sante").header("If-None-Match", tag));
    }

    private String location(String path, String accept) {
        HttpResponse<String> answer = http.send(http.to(own, path).header("Accept-Language", accept));
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
