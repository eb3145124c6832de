package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * Pages of an association in one of the nine languages.
 *
 * @param visit       who looks at them, on the narrowest phone
 * @param association whose they are
 * @param language    a BCP 47 code
 */
record SpokenPage(Visit visit, String association, String language) {
    private static final int NARROWEST = 320;
    private static final int HEAVIEST = 30_000;
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo");

    /** The text of the page but for what says that it is in another language, and names. */
    private static final String OWN_WORDS = """
            () => {
              const own = document.documentElement.lang;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const words = [];
              while (walker.nextNode()) {
                const around = walker.currentNode.parentElement;
                const said = around.closest("[lang]").lang;
                if (said === own && !around.closest("bdi, script, style, textarea, .site__logo")) {
                  words.push(walker.currentNode.textContent);
                }
              }
              return words.join(" ");
            }
            """;

    private static final String FRENCH =
            "(?is).*\\b(?:vous|votre|vos|les|des|une|est|pour|avec|nous|dans|sont|qui|cette|aucun|aucune)\\b.*";
    private static final String ENGLISH = "(?is).*\\b(?:the|your|you|with|what|this|from|are|have)\\b.*";

    /** Somebody who reads this language on the narrowest phone. */
    static Reader reader(String language) {
        return new Reader(language, NARROWEST, ColorScheme.LIGHT, true);
    }

    /** Whether pages behind these links are whole in each of the nine languages; a link may begin with a language. */
    static void inEach(Visit visit, String association, List<String> links) {
        for (String language : LANGUAGES) {
            SpokenPage page = new SpokenPage(visit, association, language);
            links.forEach(link -> page.isWhole(link.replaceFirst("^/(" + String.join("|", LANGUAGES) + ")/", "/")));
        }
    }

    /** Opens a page, by its path after the language: it is in that language and no other, to be read by everybody, and light. */
    void isWhole(String path) {
        speaksAlone(path);
        assertThat(weight(visit.page())).as("bytes of " + visit.page().url()).isLessThanOrEqualTo(HEAVIEST);
    }

    /** The same, however heavy it is. */
    void speaksAlone(String path) {
        String address = "/" + language + path;
        Page page = visit.to(association, address).page();
        assertThat(page.url()).as("it leads nowhere else").endsWith(address);
        visit.speaks(language).isWellMade();
        String words = (String) page.evaluate(OWN_WORDS);
        assertThat(words).as(page.url()).doesNotContain("⟦", "⟧");
        if (!language.equals("fr")) {
            assertThat(words).as(page.url()).doesNotMatch(FRENCH);
        }
        if (!language.equals("en")) {
            assertThat(words).as(page.url()).doesNotMatch(ENGLISH);
        }
        assertThat(page.locator(".langs--bar a").count()).as(page.url()).isEqualTo(LANGUAGES.size());
    }

    private static int weight(Page page) {
        return ((Number) page.evaluate("() => performance.getEntriesByType('navigation')[0].transferSize")).intValue();
    }
}
