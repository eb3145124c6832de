package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arabic counts one, two, three to ten, eleven to ninety-nine, and what is beyond: a message that counts has a form for each. */
class PluralFormsTest {
    private static final Set<String> FORMS = Set.of("one", "two", "few", "many", "other");

    static Set<String> themes() {
        return EveryPage.THEMES.names();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void arabicHasAFormForEveryNumber(String theme) {
        List<String> lacking = new ArrayList<>();
        EveryPage.THEMES.named(theme).messages().patterns("ar").forEach((key, text) -> {
            MessagePattern pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL
                        && pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                        && !forms(pattern, i).containsAll(FORMS)) {
                    lacking.add(key + " has only " + forms(pattern, i));
                }
            }
        });
        assertThat(lacking).isEmpty();
    }

    /** The selectors of the argument that begins there, those within its texts left out. */
    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new TreeSet<>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }
}
