package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.e2e.platform.Platform;
import org.teranga.e2e.platform.SharedPlatform;

/** The pages around signing in, and those that say no. */
@ExtendWith({Visits.Shared.class, SharedPlatform.class})
@ResourceLock(Visits.BRETAGNE)
class SignInIT {
    @ParameterizedTest
    @InTurn(from = "PublicPagesIT#readers")
    void signingInIsWellMadeAlsoWithAWrongPasswordAndTheOwnPageBehindIt(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            Page page = visit.to("bretagne", "/" + reader.language() + "/me").page();
            visit.speaks(reader.language()).isWellMade();
            visit.signIn("bretagne-newcomer", "wrong");
            assertThat(page.locator("#wrong")).isVisible();
            visit.speaks(reader.language()).isWellMade();
            visit.signIn("bretagne-newcomer").speaks(reader.language()).isWellMade();
            page.locator("main a.door").first().click();
            visit.speaks(reader.language()).isWellMade();
        }
    }

    @ParameterizedTest
    @InTurn(from = "PublicPagesIT#readers")
    void theMailsOfDevelopmentAreWellMade(Reader reader, Visits visits) {
        try (Visit visit = visits.by(reader)) {
            visit.toPlatform("/" + reader.language() + "/operator/mail").signIn("operator");
            visit.speaks(reader.language()).isWellMade();
        }
    }

    @Test
    void anAssociationThatIsSuspendedSaysSoInEveryLanguage(Visits visits, Platform platform)
            throws IOException, InterruptedException {
        platform.tenant("create", "closed", "--name", "Maison fermée");
        platform.tenant("suspend", "closed");
        for (String language : new String[] {"fr", "en", "ar"}) {
            try (Visit visit = visits.by(Reader.withPhone(language))) {
                visit.to("closed", "/" + language + "/offer").speaks(language).isWellMade();
                assertThat(visit.page().locator("main form")).hasCount(0);
            }
        }
    }
}
