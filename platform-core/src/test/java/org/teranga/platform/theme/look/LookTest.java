package org.teranga.platform.theme.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    private static final Map<String, String> COLOURS = Map.of("brand", "#9b3a20", "link", "#8f331b");
    private static final Look.Logo LOGO = new Look.Logo("0123456789abcdef0123456789abcdef.svg", 120, 40);

    @Test
    void aLookIsReadAsItWasWritten() {
        Look look = new Look(COLOURS, COLOURS, Map.of("radius", "round", "voice", "book", "theme", "toulouse"), LOGO);
        assertThat(Look.read(look.written())).isEqualTo(look);
        assertThat(Look.read("")).isEqualTo(Look.NONE);
    }

    @Test
    void theStylesheetSetsBothSchemes() {
        Look look = new Look(COLOURS, Map.of("brand", "#f2a78d", "link", "#f5b39c"), Map.of("radius", "round"), null);
        assertThat(look.stylesheet())
                .startsWith("@layer theme{:root{--colour-brand:#9b3a20;")
                .contains("--radius:.75rem;", "(prefers-color-scheme:dark){:root{--colour-brand:#f2a78d;");
        assertThat(Look.NONE.stylesheet()).isEmpty();
        assertThat(new Look(Map.of(), Map.of(), Map.of("theme", "base"), LOGO).stylesheet())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "#fff",
                "#9B3A20",
                "#9b3a20;}body{display:none",
                "url(https://evil.example)",
                "expression(alert(1))",
                "${7*7}",
                "</style><script>",
                "var(--x)",
                "#9b3a2\n"
            })
    void aColourIsSixDigitsAndNothingElse(String hostile) {
        Map<String, String> colours = new HashMap<>(COLOURS);
        colours.put("brand", hostile);
        assertThatThrownBy(() -> new Look(colours, COLOURS, Map.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Look.read("light.brand=" + hostile + "\ndark.brand=#000000"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatNoAssociationSetsIsRefused() {
        assertThatThrownBy(() -> new Look(Map.of("ink", "#000000"), Map.of("ink", "#ffffff"), Map.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Look(COLOURS, Map.of(), Map.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Look(Map.of(), Map.of(), Map.of("radius", "9px;}"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Look.Logo("../../etc/passwd.svg", 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
