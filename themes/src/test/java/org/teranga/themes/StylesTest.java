package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StylesTest {
    private static final int MOST_BYTES_GZIPPED = 12_000;

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

    static String css(String theme) {
        byte[] bytes =
                EveryPage.THEMES.named(theme).asset("teranga.css").orElseThrow().plain();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
