package org.teranga.rights.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.law.LawChanges;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;

/** A reader without an account, and without scripts, counts. */
@Assembled
class DeadlinePagesTest {
    private static final String REFUSAL = "letter=ofpra_refusal&arrival=signed&day=2015-11-03&residence=fr";

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
            adopt.adopt(List.of("recours-cnda", "apres-un-non", "guichet-unique", "famille"), true, null);
            return own;
        });
    }

    @Test
    void aPageThatWasNeverCheckedGivesNoDateAndSaysWhomToAsk() {
        HttpResponse<String> answer = count("fr", REFUSAL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Pas de date", "Montrez ce courrier aujourd’hui")
                .doesNotContain("3 décembre 2015");
        assertThat(page("fr")).contains("&quot;letters&quot;:{}");
    }

    @Test
    void tenLettersComeToTheirDayInFrenchArabicAndTigrinya() {
        checked();
        List<String[]> letters = List.of(
                new String[] {REFUSAL, "03/12/2015"},
                new String[] {"letter=ofpra_refusal&arrival=portal&day=2015-11-03", "18/12/2015"},
                new String[] {"letter=ofpra_fast&arrival=opened&day=2015-11-03&number=7", "10/11/2015"},
                new String[] {"letter=cnda_refusal&arrival=signed&day=2015-11-03&residence=974", "03/02/2016"},
                new String[] {"letter=aid_refusal&arrival=signed&day=2015-11-03", "11/11/2015"},
                new String[] {"letter=oqtf&arrival=hand&day=2015-11-03", "03/12/2015"},
                new String[] {"letter=oqtf_assigned&arrival=hand&day=2015-11-03", "10/11/2015"},
                new String[] {"letter=oqtf_detained&arrival=read_out&day=2015-11-03&hour=16:30", "05/11/2015"},
                new String[] {"letter=transfer&arrival=hand&day=2015-11-03", "10/11/2015"},
                new String[] {"letter=attestation&arrival=fact&day=2015-11-03", "24/11/2015"},
                new String[] {"letter=birth&arrival=fact&day=2015-11-03", "09/11/2015"});
        for (String language : List.of("fr", "ar", "ti")) {
            for (String[] letter : letters) {
                HttpResponse<String> answer = count(language, letter[0]);
                assertThat(answer.statusCode()).as(letter[0]).isEqualTo(200);
                assertThat(answer.body())
                        .as(language + " " + letter[0])
                        .contains("<span data-slot=\"last\">")
                        .doesNotContain("⟦");
                assertThat(answer.body()
                                .split("data-slot=\"last\">", 2)[1]
                                .split("</span>", 2)[0]
                                .replaceAll("\\p{Cf}", ""))
                        .as(language + " " + letter[0])
                        .contains(letter[1]);
            }
        }
        assertThat(count("fr", REFUSAL).body())
                .contains("jeudi 3 décembre 2015", "18 novembre 2015", "Ce n’est pas une promesse", "L. 532-1");
        assertThat(count("ti", REFUSAL).body())
                .as("beside what nobody who speaks Tigrinya has read")
                .contains("Ce n’est pas une promesse");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        checked();
        HttpResponse<String> nothing = count("fr", "day=2015-11-03");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choisissez le courrier.", "value=\"2015-11-03\"");
        assertThat(count("fr", "letter=ofpra_fast&arrival=opened&day=2015-11-03")
                        .body())
                .contains("Écrivez le nombre de jours");
        assertThat(count("fr", "letter=oqtf&arrival=portal&day=tomorrow").body())
                .contains("Choisissez comment il est arrivé.", "Écrivez la date");
        assertThat(count("fr", "letter=oqtf&arrival=hand&day=0001-01-01").statusCode())
                .isEqualTo(422);
        assertThat(count("fr", "letter=%3Cb%3E&arrival=hand&day=2015-11-03&number=-1")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nothingOfItIsKeptAndTheAddressSaysNothing() {
        checked();
        HttpResponse<String> answer = count("fr", REFUSAL);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.uri().getQuery()).isNull();
        assertThat(http.get(own, "/fr/rights/deadlines?letter=oqtf&day=2015-11-03")
                        .body())
                .as("an address that would say it is not read")
                .doesNotContain(" checked", "value=\"2015-11-03\"");
    }

    @Test
    void aLawThatChangedTakesItsDatesAway() {
        checked();
        laws.announce("CESEDA, art. L. 532-1", LocalDate.of(2015, 11, 1), "Un autre délai.", "https://example.org/");
        assertThat(count("fr", REFUSAL).body()).contains("Pas de date").doesNotContain("3 décembre 2015");
        assertThat(count("fr", "letter=oqtf&arrival=hand&day=2015-11-03").body())
                .contains("3 décembre 2015");
    }

    @Test
    void pagesWithDeadlinesLeadThereAndSoDoesTheListAndThePack() {
        assertThat(http.get(own, "/fr/rights/recours-cnda").body()).contains("/fr/rights/deadlines", "Compter votre");
        assertThat(http.get(own, "/fr/rights").body()).contains("/fr/rights/deadlines");
        assertThat(http.get(own, "/ti/rights/pack.json").body()).contains("/ti/rights/deadlines", "deadline-count.js");
        Tenant none = tenants.open();
        assertThat(http.get(none, "/fr/rights/deadlines").body()).contains("Aucune page");
        assertThat(http.form(none, "/fr/rights/deadlines", REFUSAL).body())
                .as("another association's letters")
                .doesNotContain("CNDA");
    }

    private void checked() {
        tenants.as(own, () -> {
            library.all(List.of(RightsKinds.PAGE)).forEach(page -> review.stillValid(page.id(), UUID.randomUUID()));
            return own;
        });
    }

    private HttpResponse<String> count(String language, String form) {
        return http.form(own, "/" + language + "/rights/deadlines", form);
    }

    private String page(String language) {
        return http.get(own, "/" + language + "/rights/deadlines").body();
    }
}
