package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.platform.samples.RenderedPage;

class StylesTest {
    private static final int MOST_BYTES_GZIPPED = 11_000;

    static Set<String> themes() {
        return EveryPage.THEMES.names();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void nothingIsLeftOrRight(String theme) {
        assertThat(css(theme).replaceAll("(?s)/\\*.*?\\*/", ""))
                .doesNotContainPattern("(?<![a-z-])(left|right)\\s*:")
                .doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)")
                .doesNotContainPattern("text-align:\\s*(left|right)")
                .doesNotContainPattern("float:\\s*(left|right)")
                .doesNotContainPattern("(?<![a-z-])(width|height|min-width|max-width):(?![^;{}]*\\))");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theStylesheetStaysLight(String theme) {
        assertThat(EveryPage.THEMES
                        .named(theme)
                        .asset("teranga.css")
                        .orElseThrow()
                        .gzipped())
                .hasSizeLessThan(MOST_BYTES_GZIPPED);
    }

    /** Ids are for links and labels; a rule on one would outweigh every theme. */
    @ParameterizedTest
    @MethodSource("themes")
    void idsAreNeverStyled(String theme) {
        assertThat(css(theme).replaceAll("(?s)/\\*.*?\\*/", ""))
                .doesNotContainPattern("(?m)(^|[\\s,>+~}])#[a-z][a-z-]*\\s*[{,:]");
    }

    /** What staff alone wear is no weight for anybody else: no page of theirs fetches it. */
    @Test
    void onlyPagesOfStaffFetchTheSheetOfTheDesk() {
        for (RenderedPage page : EveryPage.all()) {
            if (page.name().startsWith("kit.")) {
                continue; // shows what both wear
            }
            assertThat(page.html().contains("/desk.css\""))
                    .as(page.name())
                    .isEqualTo(page.html().contains("<body class=\"desk\""));
        }
    }

    /** All that a theme says, in the order in which a page of staff hears it. */
    static String css(String theme) {
        return sheet(theme, "teranga.css") + sheet(theme, "desk.css");
    }

    private static String sheet(String theme, String name) {
        byte[] bytes = EveryPage.THEMES.named(theme).asset(name).orElseThrow().plain();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
