package org.teranga.tenantadmin.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.teranga.platform.theme.look.Look;

class PaletteTest {
    private static final Map<String, Colour> LIGHT = colours(Map.of(
            "page", "#fff",
            "surface", "#f7f5f4",
            "ink", "#1e1a18",
            "lamp", "#e8b961",
            "focus", "#1b588a"));
    private static final Map<String, Colour> DARK = colours(Map.of(
            "page", "#151211",
            "surface", "#1e1a18",
            "ink", "#f3eeeb",
            "lamp", "#e8b961",
            "focus", "#94c6ef"));

    /** Whatever two colours an association gives, what is made of them can be read in both schemes. */
    @Test
    void allThatIsMadeOfAnyTwoColoursCanBeRead() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            Colour own = new Colour(random.nextInt(1 << 24));
            Colour second = new Colour(random.nextInt(1 << 24));
            check(own, second);
        }
        for (int corner : new int[] {0, 0xffffff, 0xffff00, 0x00ffff, 0x0000ff, 0xff0000, 0x00ff00, 0x777777}) {
            check(new Colour(corner), new Colour(0xffffff - corner));
        }
    }

    private static void check(Colour own, Colour second) {
        Map<String, String> light = Palette.light(own, second, LIGHT);
        Map<String, String> dark = Palette.dark(own, second, DARK);
        assertThat(light.keySet()).containsExactlyInAnyOrderElementsOf(Look.COLOURS);
        assertThat(dark.keySet()).isEqualTo(light.keySet());
        assertThat(ContrastCheck.faults(ThemeColours.under(LIGHT, light)))
                .as("light, of %s and %s", own.hex(), second.hex())
                .isEmpty();
        assertThat(ContrastCheck.faults(ThemeColours.under(DARK, dark)))
                .as("dark, of %s and %s", own.hex(), second.hex())
                .isEmpty();
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertThat(Palette.light(Colour.of("#9b3a20"), Colour.of("#34598c"), LIGHT))
                .containsEntry("brand", "#9b3a20")
                .containsEntry("accent", "#34598c");
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.WHITE.contrast(new Colour(0))).isEqualTo(21);
        assertThat(Math.round(Colour.of("#767676").contrast(Colour.WHITE) * 100))
                .isEqualTo(454);
    }

    @Test
    void aColourGoesThroughLightnessAndHueUnchanged() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Colour colour = new Colour(random.nextInt(1 << 24));
            Colour back = Oklch.of(colour).colour();
            for (int shift : new int[] {0, 8, 16}) {
                assertThat(Math.abs((colour.rgb() >> shift & 255) - (back.rgb() >> shift & 255)))
                        .as(colour.hex())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static Map<String, Colour> colours(Map<String, String> hex) {
        Map<String, Colour> colours = new HashMap<>();
        hex.forEach((token, colour) -> colours.put(token, Colour.of(colour)));
        return colours;
    }
}
