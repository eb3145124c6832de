package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.e2e.platform.RunClock;
import org.teranga.testrun.Patience;

/** A plan is accepted, all its households are asked with one press, and what was sent is taken back. */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.TOULOUSE)
@ResourceLock(Visits.BRETAGNE)
class AskTogetherIT {
    private static final double PATIENCE = Patience.of(Duration.ofSeconds(90)).toMillis();
    private static final String NEEDS = """
            id,kind,postcode,radius_km,adults,languages,requires,from,duration_days,name,email,phone
            ask-1,housing,31000,60,1,fr,,%1$s,90,Amina,amina-together@example.org,
            ask-2,housing,31000,60,2,fr,,%1$s,90,Yusuf,,06 12 34 56 99
            """.formatted(RunClock.today().plusDays(3));

    @Test
    void allHouseholdsOfAnAcceptanceAreAskedTogetherAndThoseWithoutMailAreNamed(Visits visits) {
        try (Visit visit = visits.by(Reader.atDesk("fr"));
                Visit phone = visits.by(Reader.withPhone("ar"));
                Visit operator = visits.by(Reader.atDesk("fr"))) {
            Page page = accepted(visit);
            visit.isWellMade().speaks("fr");
            String report = page.url().replaceFirst("https?://[^/]+/fr", "");
            page.locator("details summary")
                    .filter(new Locator.FilterOptions().setHasText("Consulter"))
                    .click();
            assertThat(page.locator("form[action$='/ask']")).isVisible();
            assertThat(page.locator("details[open]").first()).containsText("adresse e-mail");
            page.locator("form[action$='/ask'] button").click();
            assertThat(page.locator("#rows")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            assertThat(page.locator("h1")).containsText(Pattern.compile("consulté"));
            assertThat(page.locator("form[action$='/ask']")).hasCount(0);
            visit.isWellMade();
            phone.to("toulouse", "/ar" + report).signIn("toulouse-caseworker2");
            assertThat(phone.page().locator("#rows")).isVisible();
            phone.speaks("ar").isWellMade();
            operator.toPlatform("/fr/operator/mail").signIn("operator");
            assertThat(operator.page().locator("main")).containsText("/placement/");
            page.locator("details summary")
                    .filter(new Locator.FilterOptions().setHasText("Annuler"))
                    .click();
            page.locator("form[action$='/undo'] button").click();
            assertThat(page.locator("form[action$='/undo']"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        }
    }

    private static Page accepted(Visit visit) {
        Page page = visit.to("toulouse", "/fr/desk/import")
                .signIn("toulouse-caseworker")
                .page();
        page.locator("input[name=what][value=needs]").check();
        page.locator("#file")
                .setInputFiles(new FilePayload("needs.csv", "text/csv", NEEDS.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button[value=take]").click();
        assertThat(page.locator("main .verdict")).isVisible();
        visit.to("toulouse", "/fr/desk/plan");
        page.locator("form[action$='/desk/runs'] button").first().click();
        assertThat(page)
                .hasURL(Pattern.compile("/desk/plan$"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        page.locator("main button[name='all'][value='ready']").click();
        assertThat(page.locator("#rows")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return page;
    }
}
