package org.teranga.platform.theme.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an association has chosen of its look is kept as text and read as it was; what is of no known shape is none. */
class LookAsKeptTest {
    private static final String FILE = "0123456789abcdef0123456789abcdef.png";
    private static final Look WHOLE = new Look(
            Map.of("brand", "#112233", "link", "#445566"),
            Map.of("brand", "#aabbcc", "link", "#ddeeff"),
            Map.of("theme", "toulouse", "radius", "round", "text", "book", "voice", "geometric"),
            new Look.Logo(FILE, 40, 50));

    @Test
    void whatIsWrittenIsReadAsItWas() {
        for (Look look : List.of(
                WHOLE,
                Look.NONE,
                new Look(Map.of(), Map.of(), Map.of("radius", "square"), null),
                new Look(Map.of(), Map.of(), Map.of(), WHOLE.logo()))) {
            assertThat(Look.read(look.written())).isEqualTo(look);
            assertThat(Look.read(look.written()).fingerprint()).isEqualTo(look.fingerprint());
        }
    }

    @Test
    void aStylesheetSaysWhatDiffersAndNothingElse() {
        assertThat(Look.NONE.stylesheet()).isEmpty();
        assertThat(Look.NONE.colours("x")).isEmpty();
        assertThat(new Look(Map.of(), Map.of(), Map.of("theme", "toulouse"), WHOLE.logo()).stylesheet())
                .isEmpty();
        assertThat(new Look(Map.of(), Map.of(), Map.of("radius", "square"), null).stylesheet())
                .contains("--radius:0;");
        assertThat(WHOLE.stylesheet())
                .contains(
                        ":root{--colour-brand:#112233;--colour-link:#445566;",
                        "--font-text-latin:",
                        "--font-voice-latin:Avenir",
                        "{--colour-brand:#aabbcc;--colour-link:#ddeeff;}")
                .doesNotContain("toulouse");
        assertThat(WHOLE.colours(".x")).contains(".x{--colour-brand:#112233;").doesNotContain("--radius");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light.brand=#112233",
                "light.brand=red\ndark.brand=#112233",
                "light.brand=#112233\ndark.brand=#11223",
                "light.nothing=#112233\ndark.nothing=#112233",
                "shape.corner=round",
                "shape.radius=huge",
                "shape.text=comic",
                "shape.voice=comic",
                "logo=../../etc/passwd 1 1",
                "logo=0123456789abcdef0123456789abcdef.gif 1 1",
                "logo=0123456789abcdef0123456789abcdef.png 0 1",
                "logo=0123456789abcdef0123456789abcdef.png 1 0",
                "script=x",
                "x.y=z"
            })
    void whatIsOfNoKnownShapeIsNone(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Look.read(written));
    }

    @Test
    void aLogoIsServedByItsNameAndType() {
        assertThat(WHOLE.logo().href()).isEqualTo("/own/" + FILE);
        assertThat(WHOLE.logo().type()).isEqualTo("image/png");
        assertThat(Look.isColour("#9b3a20")).isTrue();
        for (String none : List.of("#9B3A20", "9b3a20", "#9b3a2", "#9b3a200", "red")) {
            assertThat(Look.isColour(none)).as(none).isFalse();
        }
    }
}
