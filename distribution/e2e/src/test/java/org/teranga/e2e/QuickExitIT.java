package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
class QuickExitIT {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void theQuickExitLeadsAwayAtOnceAndDoesNotTellFromWhere(String language, Visits visits) {
        try (Visit visit = visits.by(Reader.withPhone(language).withoutScript())) {
            Locator exit = visit.to("toulouse", "/" + language + "/need").page().locator("a.exit");
            assertThat(exit.isVisible()).isTrue();
            Request away = visit.page().waitForRequest("https://meteofrance.com/", exit::click);
            assertThat(away.redirectedFrom().url()).endsWith("/exit");
            assertThat(away.headers()).doesNotContainKey("referer");
        }
    }
}
