package org.teranga.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that somebody who needs or offers help opens by a link of their own or signed in, in each of the nine languages, with real
 * records behind it. The page of an adult of a home and the form of a referee wait for a letter that leaves by itself after minutes:
 * {@code PersonalPagesTest} of the themes reads them, with every record that a page can show.
 */
@ExtendWith(Visits.Shared.class)
@ResourceLock(Visits.BRETAGNE)
class PersonalPagesIT {
    private static final String ASSOCIATION = "bretagne";
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo");
    private static final Pattern LINK = Pattern.compile("http://[^\"<\\s]+(/placement/[A-Za-z0-9_-]+)");
    private static final Pattern PLACEMENT = Pattern.compile("/placements/([0-9a-f-]{36})");

    private static final String PROPOSE = """
            ({token, need, offer}) => fetch('/api/v1/placements', {
                method: 'POST',
                headers: {Authorization: 'Bearer ' + token, 'Content-Type': 'application/json'},
                body: JSON.stringify({needId: need, offerId: offer})
            }).then(answer => answer.text().then(text => answer.headers.get('location') + ' ' + text))
            """;

    private static PersonalRecords records;

    @BeforeAll
    static void leave(Visits visits) throws IOException {
        try (Visit visit = visits.by(Reader.atDesk("fr"))) {
            records = PersonalRecords.left(visit, ASSOCIATION);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyPageBehindALinkSpeaksOneLanguageAndIsWellMade(String language, Visits visits) {
        try (Visit visit = visits.by(SpokenPage.reader(language))) {
            SpokenPage page = new SpokenPage(visit, ASSOCIATION, language);
            records.pages().forEach(page::isWhole);
        }
    }

    @Test
    void aProposalIsReadByBothSidesInNineLanguages(Visits visits) throws IOException {
        try (Visit household = visits.by(SpokenPage.reader("fr"));
                Visit host = visits.by(SpokenPage.reader("fr"));
                Visit staff = visits.by(Reader.atDesk("fr"));
                Visit operator = visits.by(Reader.atDesk("fr"))) {
            String need = own(household, "refugee", "/me/needs/");
            String offer = own(host, "volunteer", "/me/offers/");
            host.to(ASSOCIATION, "/fr/me/offers/" + offer);
            PersonalRecords.tell(new HomeJourney(host.page()));
            ask(staff, visits.token(ASSOCIATION, "caseworker"), need, offer);
            operator.toPlatform("/fr/operator/mail").signIn("operator");
            String asked = newest(operator);
            read(household, List.of(asked, "/me", "/me/needs/" + need, "/me/messages/" + need));
            household
                    .to(ASSOCIATION, "/fr" + asked)
                    .page()
                    .locator("form[action$='/yes'] button")
                    .click();
            read(household, List.of(asked));
            String alsoAsked = newest(operator);
            Assertions.assertThat(alsoAsked).isNotEqualTo(asked);
            read(host, List.of(alsoAsked));
        }
    }

    private static void read(Visit visit, List<String> paths) {
        for (String language : LANGUAGES) {
            SpokenPage page = new SpokenPage(visit, ASSOCIATION, language);
            paths.forEach(page::isWhole);
        }
    }

    /** Signs in; the id of what that member has left. */
    private static String own(Visit visit, String member, String path) {
        Page page = visit.to(ASSOCIATION, "/fr/me")
                .signIn(ASSOCIATION + "-" + member)
                .page();
        String href = page.locator("main a[href*='" + path + "']").first().getAttribute("href");
        Matcher id = Pattern.compile("[0-9a-f-]{36}").matcher(href);
        Assertions.assertThat(id.find()).as(href).isTrue();
        return id.group();
    }

    /** Sees to it that the household is asked: what is proposed to it, by this test or another, is reviewed. */
    private static void ask(Visit staff, String token, String need, String offer) {
        Page page = staff.to(ASSOCIATION, "/fr/desk/needs/" + need)
                .signIn(ASSOCIATION + "-caseworker2")
                .page();
        Matcher placement = PLACEMENT.matcher(page.content());
        if (!placement.find()) {
            String proposed = (String) page.evaluate(PROPOSE, Map.of("token", token, "need", need, "offer", offer));
            placement = PLACEMENT.matcher(proposed);
            Assertions.assertThat(placement.find()).as(proposed).isTrue();
        }
        staff.to(ASSOCIATION, "/fr/desk/placements/" + placement.group(1));
        page.locator("form[action$='/review'] button").click();
        assertThat(page.locator("form[action$='/review']")).hasCount(0);
    }

    /** The path of the link in the newest letter about a proposal. */
    private static String newest(Visit operator) {
        operator.page().reload();
        Matcher link = LINK.matcher(operator.page().content());
        Assertions.assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
