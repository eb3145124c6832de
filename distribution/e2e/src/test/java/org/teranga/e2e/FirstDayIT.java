package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.teranga.testrun.Patience;

/** From "open an association" to the first plan on an imported spreadsheet, as a person does it, and how long that takes. */
@ExtendWith(Visits.Shared.class)
class FirstDayIT {
    private static final int A_QUARTER_OF_AN_HOUR = 900;
    private static final double PATIENCE = Patience.of(Duration.ofSeconds(90)).toMillis();
    private static final String PASSWORD = "four words make one";
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{32}");
    private static final String OFFERS = """
            id,kind,postcode,capacity,available_from,languages,email
            1,housing,09000,2,2015-01-01,fr,a@example.org
            2,housing,09100,4,2015-01-01,fr|ar,b@example.org
            3,housing,31000,1,2015-01-01,fr|en,c@example.org
            """;
    private static final String NEEDS = """
            id,kind,postcode,radius_km,adults,children,languages,from
            1,housing,09000,100,2,0,fr,2015-02-01
            2,housing,31000,100,1,0,en,2015-02-01
            """;

    static List<Reader> readers() {
        return List.of(Reader.atDesk("fr"), Reader.withPhone("ar"));
    }

    @ParameterizedTest
    @InTurn(from = "readers")
    void anAssociationIsLiveInAQuarterOfAnHour(Reader reader, Visits visits) {
        String slug = "e" + UUID.randomUUID().toString().substring(0, 8);
        String email = slug + "@example.org";
        try (Visit visit = visits.by(reader);
                Visit operator = visits.by(Reader.atDesk("fr"))) {
            FirstDay day = new FirstDay(visit.page());
            asks(visit, day, reader.language(), slug, email);
            approves(operator, slug);
            comesIn(visit, day, slug, link(operator, slug));
            prepares(visit, day);
            bringsIn(visit, day);
            plans(visit, day);
            opens(visit, day, slug, reader.language());
            assertThat(day.seconds()).as(day.toString()).isLessThanOrEqualTo(A_QUARTER_OF_AN_HOUR);
        }
    }

    private static void asks(Visit visit, FirstDay day, String language, String slug, String email) {
        visit.toPlatform("/" + language + "/");
        day.reads().presses("main a[href$='/open']").reads();
        visit.speaks(language).isWellMade();
        day.fills("#name", "L’Écluse de Foix")
                .fills("#legal_number", "W091002003")
                .fills("#slug", slug)
                .fills("#contact_name", "Awa Diop")
                .fills("#contact_email", email)
                .fills("#place", "09000")
                .presses("button[value=around]");
        assertThat(visit.page().locator("input[name=regions][value='09']")).isChecked();
        day.presses("button.button[value=send]").reads();
        assertThat(visit.page()).hasURL(Pattern.compile("/open/sent$"));
        visit.speaks(language).isWellMade();
    }

    private static void approves(Visit operator, String slug) {
        Page page = operator.toPlatform("/fr/operator/applications")
                .signIn("operator")
                .page();
        operator.isWellMade();
        page.locator("main tr:has-text('" + slug + ".')").locator("th a").click();
        operator.isWellMade();
        page.locator("form[action$='/approve'] button").click();
        assertThat(page.locator("main form")).hasCount(0);
        operator.to(slug, "/fr/offer");
        assertThat(page.locator("main a[href*='/auth/sign-in']")).isVisible();
        operator.isWellMade();
    }

    /** The path behind the newest invitation to the association's first administrator. */
    private static String link(Visit operator, String slug) {
        operator.toPlatform("/fr/operator/mail");
        String letters = operator.page().content();
        Matcher link = LINK.matcher(letters.substring(letters.indexOf("//" + slug + ".")));
        assertThat(link.find()).as("an invitation of " + slug).isTrue();
        return link.group();
    }

    private static void comesIn(Visit visit, FirstDay day, String slug, String link) {
        String language = visit.page().locator("html").getAttribute("lang");
        visit.to(slug, "/" + language + link);
        visit.speaks(language).isWellMade();
        String name = visit.page().locator("#username").inputValue();
        day.reads()
                .reads()
                .fills("#password", PASSWORD)
                .fills("#again", PASSWORD)
                .presses("main form button");
        day.reads().presses("main a[href*='/auth/sign-in']");
        assertThat(visit.page().locator("#username")).hasValue(name);
        day.reads().fills("#password", PASSWORD).presses("button[name=login]");
        assertThat(visit.page()).hasURL(Pattern.compile("/admin/start$"));
        visit.speaks(language).isWellMade();
    }

    private static void prepares(Visit visit, FirstDay day) {
        day.reads().presses("#where h3 a").reads();
        visit.isWellMade();
        day.fills("#telephone", "05 36 49 12 34")
                .presses("button.button[value=save]")
                .reads();
        for (String step : List.of("kinds", "rules", "charter")) {
            day.presses("#" + step + " h3 a").reads();
            visit.page().goBack();
            day.presses("#" + step + " button[value=done]").reads();
        }
        day.presses("#team h3 a").reads();
        visit.isWellMade();
        day.presses("main tbody th a").reads();
        visit.isWellMade();
        day.ticks("input[name=roles][value=caseworker]").presses("form[action$='/roles'] button");
        assertThat(visit.page()).hasURL(Pattern.compile("happened=roles$"));
    }

    private static void bringsIn(Visit visit, FirstDay day) {
        String language = visit.page().locator("html").getAttribute("lang");
        day.presses("header a[href$='/" + language + "/admin/start']").reads();
        for (String what : List.of("offers", "needs")) {
            day.presses("header a[href$='/desk/import']")
                    .reads()
                    .ticks("input[name=what][value=" + what + "]")
                    .uploads("#file", what + ".csv", what.equals("offers") ? OFFERS : NEEDS)
                    .presses("main form button[value=take]")
                    .reads();
            assertThat(visit.page().locator("main .verdict")).isVisible();
        }
    }

    private static void plans(Visit visit, FirstDay day) {
        day.presses("header a[href$='/desk/plan']").reads().presses("form[action$='/desk/runs'] button");
        assertThat(visit.page())
                .hasURL(Pattern.compile("/desk/plan$"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        assertThat(visit.page().locator("main .verdict")).isVisible();
        day.reads();
    }

    private static void opens(Visit visit, FirstDay day, String slug, String language) {
        day.presses("header a[href$='/" + language + "/admin/start']").reads();
        visit.isWellMade();
        day.presses("form[action$='/start/open'] button").reads();
        assertThat(visit.page().locator("main [role=status]")).isVisible();
        visit.isWellMade();
        for (String path : List.of("/members/invitations/new", "/trail", "/keys", "")) {
            visit.to(slug, "/" + language + "/admin" + path);
            visit.speaks(language).isWellMade();
        }
        visit.toPlatform("/" + language + "/?place=09000");
        assertThat(visit.page().locator("main a[href*='//" + slug + ".']")).hasCount(1);
    }
}
