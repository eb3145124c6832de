package org.teranga.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final String ORIGINAL = "{0}: we have your offer ({1})";
    private static final String PLURAL = "{0, plural, one {one day} other {# days}}, the median of {1, number}";
    private static final List<Object> NAMES = List.of("Maison Commune", "K7Q2-4F9M");
    private static final Language ENGLISH = Languages.of("en").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"{1} · {0}", "Thank you, {0} has it: {1}. {0} will write.", "<b>{0}</b> & {1}"})
    void theVariablesMayStandWhereTheyLike(String wanted) {
        assertThat(Wording.fault(ORIGINAL, wanted, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{0} has it; text.fault.missing",
                "{0} {1} {2}; text.fault.unknown",
                "{name} {0} {1}; text.fault.unknown",
                "{0, number} {1}; text.fault.kind",
                "{0, date, full} {1}; text.fault.kind",
                "{0, select, other {x}} {1}; text.fault.kind",
                "{0} {1; text.fault.braces",
                "{0} {1} }{; text.fault.braces",
                "{0} {1} {; text.fault.braces",
                "{0} {1} ${7*7}; text.fault.braces",
                "{0} {1} ${product.getClass()}; text.fault.braces",
                "{0} {1} {{x}}; text.fault.braces"
            })
    void whatCouldFailOrAskForMoreIsRefused(String wanted, String key) {
        assertThat(Wording.fault(ORIGINAL, wanted, NAMES).map(Wording.Fault::key))
                .hasValue(key);
    }

    @Test
    void aPluralMayBeWordedAnewOrDropped() {
        List<Object> numbers = List.of(4, 31);
        assertThat(Wording.fault(PLURAL, "{0, plural, one {a day} other {# long days}} ({1, number})", numbers))
                .isEmpty();
        assertThat(Wording.fault(PLURAL, "About {0} of {1}", numbers)).isEmpty();
        assertThat(Wording.fault(PLURAL, "{0, plural, one {a day}} {1}", numbers))
                .isPresent();
        assertThat(Wording.fault(PLURAL, "{0, number, ###E#E##} {1}", numbers)).isPresent();
    }

    @Test
    void aSentenceWithoutVariablesTakesNone() {
        assertThat(Wording.fault("", "12 rue des Récollets", List.of())).isEmpty();
        assertThat(Wording.fault("", "{0}", List.of())).isPresent();
        assertThat(Wording.fault("Hello", "x".repeat(2_001), List.of())).isPresent();
    }

    @Test
    void aTextIsMadeOneLineOfLetters() {
        assertThat(Wording.clean(" It's\r\nhere\t\u0000and\uE000 \uE001there\u202F: "))
                .isEqualTo("It’s here and there\u202F:");
        assertThat(Wording.clean("L'{0}'")).isEqualTo("L’{0}’");
    }

    /** Whatever is taken can be said: no text that passes the check fails when it is read. */
    @Test
    void whatPassesTheCheckNeverFails() {
        long seed = 4;
        Random random = new Random(seed);
        String[] pieces = {
            "{0}", "{1}", "{", "}", "'", "|", "#", "<", "$", "{0,", "number", "plural", " other ", "{x}", "’", "é",
            "\\", "::"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String wanted = Wording.clean(text.toString());
            Optional<Wording.Fault> fault = Wording.fault(ORIGINAL, wanted, NAMES);
            if (fault.isEmpty()) {
                assertThat(Messages.formatted(ENGLISH, wanted, "A", "B"))
                        .as("seed %s, %s", seed, wanted)
                        .isNotNull();
            }
        }
    }

    @Test
    void wordsLieOverTheMessagesInTheirLanguageAlone() {
        Messages bare = Messages.read(List.of());
        Messages base = bare.under(Map.of("fr", Map.of("a", "Un {0}"), "en", Map.of("a", "One {0}")));
        Messages own = base.under(Map.of("fr", Map.of("a", "Mon {0}", "b", "Neuf")));
        assertThat(own.text(Languages.FRENCH, "a", "x")).isEqualTo("Mon x");
        assertThat(own.text(ENGLISH, "a", "x")).isEqualTo("One x");
        assertThat(own.text(ENGLISH, "b")).isEqualTo("Neuf");
        assertThat(own.has(ENGLISH, "b")).isTrue();
        assertThat(own.has(ENGLISH, "c")).isFalse();
        assertThat(own.patterns("fr")).containsEntry("a", "Mon {0}").containsEntry("b", "Neuf");
        assertThat(base.text(Languages.FRENCH, "a", "x")).isEqualTo("Un x");
    }
}
