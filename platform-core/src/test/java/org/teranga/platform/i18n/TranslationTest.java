package org.teranga.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a translator may write, whoever they are: text with the values, figures and addresses of the French, and nothing else. */
class TranslationTest {
    private static final String FRENCH =
            "Vous avez {0, plural, one {# jour} other {# jours}} : 06 12 34, art. L. 521-1, nom@exemple.fr.";
    private static final String SHIPPED =
            "Маєте {0, plural, one {# день} few {# дні} many {# днів} other {# дня}}: 06 12 34, ст. L. 521-1, nom@exemple.fr.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06 12 34            | 06 12 35                              | sentence.fault.figures
            06 12 34            | ٠٦ ١٢ ٣٥                              | sentence.fault.figures
            521-1               | 521-2                                 | sentence.fault.figures
            # дні               | 3 дні                                 | sentence.fault.figures
            nom@exemple.fr      | nom@exemp1e.fr                        | sentence.fault.figures
            nom@exemple.fr      | nom@exempla.fr                        | sentence.fault.address
            nom@exemple.fr      | nom@exemple.fr, bit.ly/abc            | sentence.fault.address
            Маєте               | Маєте (https://exemple.fr)            | sentence.fault.address
            Маєте               | Маєте допомога.укр                    | sentence.fault.address
            Маєте               | Маєте javascript:alert                | sentence.fault.address
            Маєте               | Маєте <b>                             | sentence.fault.markup
            Маєте               | Маєте &lt;                            | sentence.fault.markup
            Маєте               | Маєте [тут](тут)                      | sentence.fault.markup
            Маєте               | Маєте!                                | sentence.fault.machine
            Маєте               | Маєте...                              | sentence.fault.machine
            {0, plural,         | {1, plural,                           | text.fault.unknown
            {0, plural,         | {1} {0, plural,                       | text.fault.unknown
            many {# днів}       | ''                                    | sentence.fault.forms
            other {# дня}       | ''                                    | text.fault.braces
            Маєте               | Маєте {                               | text.fault.braces
            """)
    void whatIsNoTranslationOfItIsRefused(String from, String to, String fault) {
        String wanted = Translation.clean(SHIPPED, SHIPPED.replace(from, to));
        assertThat(Translation.fault(FRENCH, SHIPPED, wanted).map(Wording.Fault::key))
                .hasValue(fault);
    }

    @Test
    void whatTurnsReadingAroundIsRefusedAndWhatJoinsLettersIsNot() {
        for (int turns : new int[] {0x202A, 0x202D, 0x202E, 0x2066, 0x200F, 0xFEFF, 0xE0041}) {
            assertThat(Translation.fault(
                                    FRENCH, SHIPPED, SHIPPED.replace("Маєте", "Ма" + Character.toString(turns) + "єте"))
                            .map(Wording.Fault::key))
                    .as(Integer.toHexString(turns))
                    .hasValue("sentence.fault.direction");
        }
        assertThat(Translation.fault("Je veux.", "می‌خواهم.", "می‌خواهم این را."))
                .isEmpty();
        String apart = "رخصة \u2068CC BY\u2069.";
        assertThat(Translation.fault("Licence CC BY.", apart, "الرخصة \u2068CC BY\u2069."))
                .isEmpty();
        assertThat(Translation.fault("Licence CC BY.", apart, "الرخصة \u2068CC BY."))
                .isPresent();
    }

    @Test
    void whatIsOneIsTaken() {
        assertThat(Translation.fault(FRENCH, SHIPPED, SHIPPED.replace("Маєте", "У вас є")))
                .isEmpty();
        assertThat(Translation.fault("Deux mois", "Two months", "Within two months"))
                .isEmpty();
        assertThat(Translation.fault("3 mois", "three months", "in three months"))
                .as("as it ships")
                .isEmpty();
        assertThat(Translation.fault("Oui", "Так", "Т".repeat(500)).map(Wording.Fault::key))
                .hasValue("text.fault.long");
        assertThat(Translation.fault("Oui", "Так", " ").map(Wording.Fault::key)).hasValue("sentence.fault.empty");
    }

    @Test
    void theSpaceAtItsEndsAndItsLinesStay() {
        assertThat(Translation.clean(", ", ";")).isEqualTo("; ");
        assertThat(Translation.clean("a", " b\n c ' \u0007")).isEqualTo("b c ’");
        assertThat(Translation.clean("a\n\nb", "c\r\n\r\nd")).isEqualTo("c\n\nd");
    }

    @Test
    void anotherTextOrAnotherFrenchHasAnotherMark() {
        String mark = Translation.mark("ti", "answer.yes", "Oui", "እወ");
        assertThat(mark).hasSize(22).isEqualTo(Translation.mark("ti", "answer.yes", "Oui", "እወ"));
        assertThat(mark)
                .isNotEqualTo(Translation.mark("ti", "answer.yes", "Oui.", "እወ"))
                .isNotEqualTo(Translation.mark("ti", "answer.yes", "Oui", "እወ።"))
                .isNotEqualTo(Translation.mark("so", "answer.yes", "Oui", "እወ"))
                .isNotEqualTo(Translation.mark("ti", "answer.no", "Oui", "እወ"));
    }
}
