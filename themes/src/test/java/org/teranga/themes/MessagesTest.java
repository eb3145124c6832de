package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.i18n.Messages;

class MessagesTest {
    private static final char NARROW = '\u202F';
    private static final char FIXED = '\u00A0';

    static Set<String> themes() {
        return EveryPage.THEMES.names();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void noLanguageSaysWhatFrenchDoesNotOrWithOtherArguments(String theme) {
        Messages messages = EveryPage.THEMES.named(theme).messages();
        Map<String, String> french = messages.patterns("fr");
        for (String language : List.of("en", "ar")) {
            Map<String, String> other = messages.patterns(language);
            Set<String> alone = new TreeSet<>(other.keySet());
            alone.removeAll(french.keySet());
            assertThat(alone).as(language + " alone says").isEmpty();
            other.forEach((key, pattern) ->
                    assertThat(arguments(pattern)).as(language + " " + key).isEqualTo(arguments(french.get(key))));
        }
    }

    /** What is not translated yet is read in French; a release has none of it. */
    @Test
    void everySentenceIsTranslatedInARelease() throws IOException {
        Untranslated untranslated = Untranslated.of(
                EveryPage.THEMES.names().stream()
                        .map(theme -> EveryPage.THEMES.named(theme).messages())
                        .toList(),
                ReaderWordsTest::isForReaders);
        untranslated.report(Path.of("target/untranslated.txt"));
        if (Untranslated.RELEASE) {
            assertThat(untranslated.keys()).as("sentences that a release lacks").isEmpty();
        }
    }

    /** The ASCII apostrophe quotes in ICU patterns and would vanish; empty sentences are never meant. */
    @ParameterizedTest
    @MethodSource("themes")
    void noSentenceIsEmptyOrHasAnApostropheOfTheMachine(String theme) {
        Messages messages = EveryPage.THEMES.named(theme).messages();
        for (String language : List.of("fr", "en", "ar")) {
            messages.patterns(language)
                    .forEach((key, pattern) -> assertThat(pattern)
                            .as(language + " " + key)
                            .isNotBlank()
                            .doesNotContain("'", "...", "!", "  "));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void frenchSentencesHaveTheirNarrowSpaces(String theme) {
        EveryPage.THEMES.named(theme).messages().patterns("fr").forEach((key, pattern) -> {
            assertThat(pattern).as(key).doesNotContainPattern("[^" + NARROW + "]([;?!]|%(?!spellout))");
            if (!key.startsWith("sms.")) { // one such space doubles the price of a text message
                assertThat(pattern).as(key).doesNotContainPattern("[^" + FIXED + "]:(?!//)");
            }
            assertThat(pattern).as(key).doesNotContainPattern("«[^" + FIXED + NARROW + "]|[^" + FIXED + NARROW + "]»");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "toulouse", "bretagne"})
    void everyKeyThatATemplateNamesExists(String theme) throws IOException {
        Map<String, String> french =
                EveryPage.THEMES.named("toulouse").messages().patterns("fr");
        Pattern named = Pattern.compile("\\bmsg\\(\"([a-z0-9_.]+)\"\\s*[,)]");
        try (Stream<Path> files = Files.walk(Path.of(theme))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                named.matcher(Files.readString(file))
                        .results()
                        .forEach(use -> assertThat(french).as("%s", file).containsKey(use.group(1)));
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        MessagePattern parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                arguments.add(parsed.getSubstring(part));
            }
        }
        return arguments;
    }
}
