package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same thing is called the same everywhere: {@code distribution/docs/words} says how, and what is not said. */
class WordsTest {
    /** What a template has beside text, in the order in which it is taken out: comments, code, directives, values, tags. */
    private static final List<Pattern> NO_TEXT = Stream.of(
                    "<#--.*?-->",
                    "<code.*?</code>",
                    "</?[#@](?:\"[^\"]*\"|->|[^>\"])*>",
                    "\\$\\{(?:\"[^\"]*\"|\\{[^}]*}|[^}{\"])*}",
                    "<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>")
            .map(pattern -> Pattern.compile(pattern, Pattern.DOTALL))
            .toList();

    private static final Path PAPERS = Path.of("..", "platform-core", "src", "main", "resources", "dataprotection");

    static Set<String> languages() throws IOException {
        return RefusedWord.languages();
    }

    @Test
    void everyLanguageOfTheScreensHasItsWords() throws IOException {
        assertThat(languages()).contains("fr", "en", "ar", "uk", "fa-AF", "ps", "ti", "so", "bo");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageSaysAWordThatItsLanguageRefuses(String language) throws IOException {
        List<String> said = new ArrayList<>();
        for (RefusedWord word : RefusedWord.of(language)) {
            texts(language).forEach((where, text) -> {
                if (word.isSaidIn(text) && !word.but().contains(key(where))) {
                    said.add(where + ": “" + word.word() + "”, say “" + word.say() + "”");
                }
            });
        }
        assertThat(said).as("words that %s refuses", language).isEmpty();
    }

    /** What may say a refused word still says it. */
    @ParameterizedTest
    @MethodSource("languages")
    void noExceptionIsOutOfDate(String language) throws IOException {
        Map<String, String> texts = texts(language);
        for (RefusedWord word : RefusedWord.of(language)) {
            assertThat(word.but())
                    .as("%s, exceptions to “%s”", language, word.word())
                    .allMatch(key -> texts.entrySet().stream()
                            .anyMatch(text -> key(text.getKey()).equals(key) && word.isSaidIn(text.getValue())));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTemplateSaysOne(String language) throws IOException {
        List<RefusedWord> refused = RefusedWord.of(language);
        for (String theme : List.of("base", "toulouse", "bretagne", "keycloak")) {
            try (Stream<Path> files = Files.walk(Path.of(theme))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.ftlh?"))
                        .toList()) {
                    String text = text(Files.readString(file));
                    assertThat(refused).as("%s in %s", language, file).noneMatch(word -> word.isSaidIn(text));
                }
            }
        }
    }

    private static String text(String template) {
        String text = template;
        for (Pattern noText : NO_TEXT) {
            text = noText.matcher(text).replaceAll(" ");
        }
        return text;
    }

    /** Every message of every theme and of the pages of sign-in, and the drafts of GDPR papers, by where it is: theme and key. */
    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String theme : EveryPage.THEMES.names()) {
            EveryPage.THEMES
                    .named(theme)
                    .messages()
                    .patterns(language)
                    .forEach((key, pattern) -> texts.put(theme + " " + key, pattern));
        }
        signIn(language).forEach((key, text) -> texts.put("keycloak " + key, text));
        try (Stream<Path> papers = Files.list(PAPERS)) {
            for (Path paper : papers.filter(file -> file.toString().endsWith("_" + language + ".md"))
                    .toList()) {
                texts.put("paper " + paper.getFileName(), Files.readString(paper));
            }
        }
        return texts;
    }

    private static Map<String, String> signIn(String language) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Path file = Path.of("keycloak", "login", "messages", "messages_" + language + ".properties");
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    private static String key(String where) {
        return where.substring(where.indexOf(' ') + 1);
    }
}
