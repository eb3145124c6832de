package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

/** Whoever leaves a part of a form with a file out reads what to do; it is no fault of ours. */
@ExtendWith(ArquillianExtension.class)
class FormsWithFilesIT {
    private static final String IMPORT = "/en/desk/import";
    private static final String RULES = "/en/admin/rules/file";
    private static final String LOOK = "/en/admin/look";
    private static final String CAMPAIGN = "/en/admin/campaign";

    private static final Map<String, String> OTHER = Map.of("other", "nothing that is asked for");

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (house == null) {
            return; // outside the container
        }
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
    }

    @Test
    void anImportWithoutItsFileAsksForIt() {
        for (String step : new String[] {"import", "check"}) {
            Browser.Page asked = sent(Role.CASEWORKER, IMPORT, Map.of("what", "needs", "step", step));
            asksAgain(asked, 422, "Choose the file first", "href=\"#file\"");
        }
        asksAgain(sent(Role.CASEWORKER, IMPORT, OTHER), 422, "Choose the file first");
        asksAgain(signedIn.upload(own, Role.CASEWORKER, IMPORT, Map.of(), ""), 422, "Choose the file first");
    }

    @Test
    void rulesWithoutFileOrReasonAskForThem() {
        asksAgain(sent(Role.ADMIN, RULES, Map.of("reason", "Why", "seen", "")), 422, "Choose a file", ">Why<");
        asksAgain(sent(Role.ADMIN, RULES, OTHER), 422, "Choose a file", "href=\"#reason\"");
        asksAgain(signedIn.upload(own, Role.ADMIN, RULES, Map.of(), "{}"), 422, "href=\"#reason\"");
        asksAgain(signedIn.upload(own, Role.ADMIN, RULES, Map.of("reason", "Why"), "{}"), 422, "Why");
    }

    @Test
    void aLookIsAskedAgainWithoutItsFieldsAndTakenWithoutALogo() {
        assertThat(sent(Role.ADMIN, LOOK, Map.of("do", "preview")).status()).isEqualTo(200);
        assertThat(sent(Role.ADMIN, LOOK, OTHER).status()).isEqualTo(200);
        assertThat(sent(Role.ADMIN, LOOK, Map.of("do", "save", "radius", "round"))
                        .status())
                .isEqualTo(303);
        asksAgain(sent(Role.ADMIN, LOOK, Map.of("do", "save")), 409, "Somebody else has just changed the look");
    }

    @Test
    void aCampaignWithoutAWordIsAskedForEach() {
        Browser.Page asked = sent(Role.ADMIN, CAMPAIGN, Map.of("do", "save"));
        asksAgain(asked, 422, "href=\"#from\"", "href=\"#until\"", "href=\"#title-fr\"", "href=\"#text-fr\"");
        asksAgain(sent(Role.ADMIN, CAMPAIGN, OTHER), 422, "href=\"#from\"");
    }

    @Test
    void whatHasNoPartAtAllIsRefusedAsUnreadable() {
        for (String path : new String[] {RULES, LOOK, CAMPAIGN}) {
            Browser.Page refused = sent(Role.ADMIN, path, Map.of());
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.body()).contains("The request could not be read");
        }
    }

    private Browser.Page sent(Role role, String path, Map<String, String> fields) {
        return signedIn.uploadNothing(own, role, path, fields);
    }

    private static void asksAgain(Browser.Page page, int status, String... words) {
        assertThat(page.status()).as(page.body()).isEqualTo(status);
        assertThat(page.body()).contains(words).contains("<form").doesNotContain("⟦");
    }
}
