package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.i18n.Messages;

/** What readers of rights pages see is said in each of their languages; no French stands in between. */
class ReaderWordsTest {
    /** What the frame of every page says beside the words of its own. */
    private static final Set<String> FRAME = Set.of(
            "ui.skip",
            "ui.languages",
            "ui.menu",
            "ui.foot",
            "ui.team",
            "ui.crumbs",
            "ui.exit",
            "ui.comma",
            "ui.notice",
            "privacy.link",
            "me.title",
            "nav.offer",
            "nav.need",
            "form.error");

    @ParameterizedTest
    @ValueSource(strings = {"uk", "fa-AF", "ps", "ti", "so", "bo"})
    void everyReadersLanguageSaysItWithTheSameArguments(String language) {
        Messages messages = EveryPage.THEMES.named("toulouse").messages();
        Map<String, String> french = messages.patterns("fr");
        Map<String, String> own = messages.patterns(language);
        Set<String> wanted = french.keySet().stream()
                .filter(ReaderWordsTest::isForReaders)
                .filter(own::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).as(language).isNotEmpty();
        wanted.forEach(key ->
                assertThat(arguments(own.get(key))).as(language + " " + key).isEqualTo(arguments(french.get(key))));
        own.forEach((key, pattern) ->
                assertThat(pattern).as(language + " " + key).isNotEmpty().doesNotContain("'", "...", "!"));
    }

    /** What is said in all languages of readers. */
    static boolean isForReaders(String key) {
        return key.startsWith("reader.") || key.startsWith("reader_widget.") || FRAME.contains(key);
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                arguments.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return arguments;
    }
}
