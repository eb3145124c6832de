package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.tenantadmin.onboarding.NewAssociation;
import org.teranga.tenantadmin.onboarding.OpenAssociation;
import org.teranga.tenantadmin.testing.Invited;

/** The steps of an association that is being prepared, up to the opening to the public. */
@ExtendWith(ArquillianExtension.class)
class StartIT {
    private static final String START = "/fr/admin/start";
    private static final String DEAD_LINK = "/fr/placement/" + "A".repeat(32);

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OpenAssociation open;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private AdoptFromCatalogue adopt;

    private Tenant own;

    @BeforeEach
    void anAssociationThatIsBeingPrepared() {
        if (open == null) {
            return; // outside the container
        }
        String slug = "s" + UUID.randomUUID().toString().substring(0, 8);
        NewAssociation wanted = new NewAssociation(slug, slug, List.of("fr", "ar"), List.of("09"), "base");
        own = open.prepare(wanted, UUID.randomUUID(), tenant -> {});
        house.member(own, Role.ADMIN);
    }

    @Test
    void theAssociationOpensToThePublicWhenNothingThatIsNeededIsMissing() {
        assertThat(signedIn.page(own, Role.ADMIN, START)).contains("disabled", "Il manque encore");
        assertThat(act("/open")).isEqualTo(409);
        assertThat(say("where", "done")).isEqualTo(303);
        assertThat(say("rules", "done")).isEqualTo(303);
        assertThat(say("charter", "later")).isEqualTo(303);
        assertThat(act("/open")).as("later is not done").isEqualTo(409);
        assertThat(say("charter", "done")).isEqualTo(303);
        assertThat(http.get(own, "/fr/offer").statusCode()).isEqualTo(503);
        assertThat(say("casework", "done")).as("no word makes somebody read").isEqualTo(409);
        assertThat(act("/open")).as("nobody would read what people ask for").isEqualTo(409);
        house.member(own, Role.CASEWORKER);
        assertThat(say("reach", "done")).as("no word makes a telephone ring").isEqualTo(409);
        assertThat(act("/open")).as("pages would send people nowhere").isEqualTo(409);
        assertThat(reachedBy("demandez Anne")).as("nothing to dial").isEqualTo(422);
        assertThat(reachedBy("05 36 49 12 34, le matin")).isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/where")).contains("value=\"05 36 49 12 34, le matin\"");

        assertThat(act("/open")).isEqualTo(303);
        assertThat(act("/open")).isEqualTo(303);
        assertThat(http.get(own, DEAD_LINK).body())
                .as("a sentence that sends to the team says where it is")
                .contains("à l’équipe\u00a0: 05 36 49 12 34, le matin", "<a href=\"tel:+33536491234\"");
        assertThat(http.get(own, DEAD_LINK.replace("/fr/", "/ar/")).body())
                .as("written once, read in every language, in one direction")
                .contains("\u2068" + "05 36 49 12 34, le matin\u2069");
        assertThat(http.get(own, "/fr/offer").statusCode()).isEqualTo(200);
        assertThat(signedIn.page(own, Role.ADMIN, START)).contains("Le public peut entrer");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail")).contains("A ouvert l’association au public");
    }

    @Test
    void rightsPagesAreAStepThatIsDoneByTheFirstPageOrByAWord() {
        String step = "<li id=\"rights\">";
        assertThat(stepOf(step)).contains("/fr/desk/rights/shelf", "name=\"do\" value=\"done\"");
        say("rights", "done");
        assertThat(stepOf(step)).contains("Vu et approuvé").contains("value=\"again\"");
        say("rights", "again");
        // The platform's own pages are laid by a job that begins with the server.
        Eventually.holds(() -> assertThat(tenants.as(own, adopt::pages)).isNotEmpty());
        tenants.as(own, () -> {
            adopt.adopt(List.of(adopt.pages().getFirst().slug()), true, null);
            return true;
        });
        assertThat(stepOf(step)).contains("Fait</span>").doesNotContain("value=\"done\"");
    }

    private String stepOf(String step) {
        String page = signedIn.page(own, Role.ADMIN, START);
        int from = page.indexOf(step);
        return page.substring(from, page.indexOf("</li>", from));
    }

    @Test
    void whatAnAssociationDoesNotBringTogetherStandsOnNoForm() {
        assertThat(signedIn.post(
                                own,
                                Role.ADMIN,
                                "/fr/admin/settings/kinds",
                                Map.of("seen", seen(), "kinds.housing", "yes"))
                        .status())
                .isEqualTo(303);
        Browser browser = signedIn.browser(own, Role.ADMIN);
        assertThat(browser.get(Invited.at(own, "/fr/offer")).body())
                .contains("kind=housing")
                .doesNotContain("kind=legal");
        assertThat(browser.get(Invited.at(own, "/fr/")).body())
                .contains("kind=housing")
                .doesNotContain("kind=legal");
        assertThat(browser.get(Invited.at(own, "/fr/offer?kind=legal")).body()).doesNotContain("name=\"postcode\"");
        Map<String, String> legal =
                Map.of("kind", "legal", "postcode", "09000", "capacity", "1", "email", Invited.address());
        assertThat(browser.post(Invited.at(own, "/fr/offer"), legal).status()).isEqualTo(422);
        assertThat(browser.post(Invited.at(own, "/fr/need"), legal).status()).isEqualTo(422);
        assertThat(signedIn.post(own, Role.ADMIN, "/fr/admin/settings/kinds", Map.of("seen", seen()))
                        .status())
                .as("one kind at least")
                .isEqualTo(422);
    }

    private int reachedBy(String telephone) {
        Map<String, String> sent = Map.of("do", "save", "regions", "09", "telephone", telephone);
        return signedIn.post(own, Role.ADMIN, "/fr/admin/where", sent).status();
    }

    private String seen() {
        String page = signedIn.page(own, Role.ADMIN, "/fr/admin/settings");
        int group = page.indexOf("id=\"kinds\"");
        int seen = page.indexOf("name=\"seen\" value=\"", group) + "name=\"seen\" value=\"".length();
        return page.substring(seen, page.indexOf('"', seen));
    }

    private int say(String step, String word) {
        return signedIn.post(own, Role.ADMIN, START + "/" + step, Map.of("do", word))
                .status();
    }

    private int act(String path) {
        return signedIn.post(own, Role.ADMIN, START + path, Map.of()).status();
    }
}
