package org.teranga.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be written for each kind of setting, what is told of the rest, and that what was written is read as it was. */
class SettingKindTest {
    @Test
    void aNumberIsWholeAndBetweenItsBounds() {
        SettingKind.WholeNumber number = new SettingKind.WholeNumber(-2, 30);
        for (String good : List.of("-2", "0", "30", "007")) {
            assertThat(number.fault(good)).as(good).isEmpty();
        }
        for (String bad : List.of("-3", "31", "", "1.5", "x", "9999999999", "+1", " 1")) {
            assertThat(number.fault(bad))
                    .as(bad)
                    .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.number"));
        }
        assertThat(number.read(number.written(17))).isEqualTo(17);
        assertThatIllegalArgumentException().isThrownBy(() -> new SettingKind.WholeNumber(2, 1));
        assertThat(new SettingKind.WholeNumber(1, 1).fault("1")).isEmpty();
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        SettingKind.Choice choice = SettingKind.choice("one", "other");
        assertThat(choice.fault("other")).isEmpty();
        assertThat(choice.fault("Other"))
                .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.choice"));
        assertThat(choice.read(choice.written("one"))).isEqualTo("one");
    }

    @Test
    void severalWordsKeepTheirOrderAndSomeAreAlwaysAmongThem() {
        SettingKind.Several several =
                new SettingKind.Several(List.of("fr", "en", "ar"), Set.of("fr", "gone"), "language");
        assertThat(several.always()).containsExactly("fr");
        assertThat(several.fault("fr,ar")).isEmpty();
        assertThat(several.fault("ar,fr")).isEmpty();
        assertThat(several.fault("en"))
                .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.always"));
        assertThat(several.fault("")).isPresent();
        for (String bad : List.of("fr,de", "fr,", "fr,,ar")) {
            assertThat(several.fault(bad))
                    .as(bad)
                    .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.choice"));
        }
        assertThat(several.read("")).isEmpty();
        assertThat(several.read("ar,fr")).containsExactly("ar", "fr");
        assertThat(several.written(Set.of("ar", "fr", "de"))).isEqualTo("fr,ar");
    }

    @Test
    void aLineHasNoBreakAndAnEnd() {
        SettingKind.Line line = new SettingKind.Line(5);
        assertThat(line.fault("")).isEmpty();
        assertThat(line.fault("12345")).isEmpty();
        assertThat(line.fault("123456"))
                .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.long"));
        for (String bad : List.of("a\nb", "a\tb", "a\u0000")) {
            assertThat(line.fault(bad))
                    .as(bad)
                    .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.line"));
        }
        assertThat(line.read(line.written("é"))).isEqualTo("é");
    }

    @Test
    void aLineByLanguageNamesTheLanguageOfEach() {
        SettingKind.LineByLanguage lines = new SettingKind.LineByLanguage(8);
        assertThat(lines.fault("")).isEmpty();
        assertThat(lines.fault("fr=a=b\nprs=x")).isEmpty();
        for (String bad : List.of("français", "FR=x", "f=x", "frfr=x", "fr=ok\nx")) {
            assertThat(lines.fault(bad))
                    .as(bad)
                    .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.line"));
        }
        assertThat(lines.fault("fr=123456789"))
                .hasValueSatisfying(fault -> assertThat(fault.key()).isEqualTo("setting.fault.long"));
        Map<String, String> said = Map.of("fr", "a=b", "ar", "", "en", "c");
        assertThat(lines.written(said)).isEqualTo("en=c\nfr=a=b");
        assertThat(lines.read(lines.written(said))).isEqualTo(Map.of("fr", "a=b", "en", "c"));
    }
}
