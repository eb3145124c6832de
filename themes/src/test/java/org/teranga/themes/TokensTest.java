package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contrasts that every look must keep, in light and dark (the look's section 4). */
class TokensTest {
    private static final List<Pair> PAIRS = List.of(
            new Pair("colour-ink", "colour-page", 7),
            new Pair("colour-ink", "colour-brand-soft", 7),
            new Pair("colour-ink", "colour-surface", 7),
            new Pair("colour-ink", "colour-surface-strong", 4.5),
            new Pair("colour-ink-soft", "colour-page", 4.5),
            new Pair("colour-ink-soft", "colour-surface", 4.5),
            new Pair("colour-ink-soft", "colour-surface-strong", 4.5),
            new Pair("colour-link", "colour-page", 4.5),
            new Pair("colour-link", "colour-surface", 4.5),
            new Pair("colour-link", "colour-brand-soft", 4.5),
            new Pair("colour-on-brand", "colour-brand", 4.5),
            new Pair("colour-on-brand", "colour-brand-strong", 4.5),
            new Pair("colour-on-wall", "colour-wall", 4.5),
            new Pair("colour-ok", "colour-ok-soft", 4.5),
            new Pair("colour-warn", "colour-warn-soft", 4.5),
            new Pair("colour-danger", "colour-danger-soft", 4.5),
            new Pair("colour-info", "colour-info-soft", 4.5),
            new Pair("colour-danger", "colour-page", 4.5),
            new Pair("colour-accent", "colour-page", 4.5),
            new Pair("colour-line-strong", "colour-page", 3),
            new Pair("colour-focus", "colour-page", 3),
            new Pair("colour-brand", "colour-page", 3));

    static Stream<Arguments> looks() {
        return EveryPage.THEMES.names().stream()
                .flatMap(theme -> Stream.of(false, true)
                        .flatMap(dark -> PAIRS.stream().map(pair -> Arguments.of(theme, dark, pair))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePairCanBeRead(String theme, boolean dark, Pair pair) {
        Tokens tokens = new Tokens(StylesTest.css(theme), dark);
        assertThat(tokens.contrast(pair.one, pair.other)).isGreaterThanOrEqualTo(pair.least);
    }

    record Pair(String one, String other, double least) {}
}
