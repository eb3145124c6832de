package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.i18n.Translation;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.SpokenTemplates;
import org.teranga.platform.theme.template.Themes;

/** What somebody who needs or offers help reads is said in nine languages, whole and with the same values. */
class NineLanguagesTest {
    private static final Set<String> WHOLE = Set.of("en", "ar");

    private static final Themes THEMES = new Themes(Optional.empty());

    private static final Theme THEME = THEMES.named("base");

    /** By theme and template, the messages that it names, which are the same for each language. */
    private static final Map<String, Set<String>> NAMED = new ConcurrentHashMap<>();

    /** Pages of persons and mails to them: every sentence of theirs is there in every language. */
    static Set<String> templates() throws IOException {
        Set<String> templates = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("base"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = Path.of("base").relativize(file).toString();
                boolean page = name.endsWith(".ftlh")
                        && !file.getFileName().toString().startsWith("_")
                        && !name.startsWith("layouts/")
                        && PersonsTemplates.wears(name);
                if ((page || name.startsWith("mail/")) && !NotInNine.TEMPLATES.contains(name)) {
                    templates.add(name);
                }
            }
        }
        return templates;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everySentenceOfAPersonsPageIsSaid(String language) throws IOException {
        for (String name : THEMES.names()) {
            Theme theme = THEMES.named(name);
            Set<String> said = theme.messages().patterns(language).keySet();
            for (String template : templates()) {
                Set<String> missing = new TreeSet<>(named(theme, template));
                missing.removeAll(said);
                assertThat(missing)
                        .as(template + " of " + name + " in " + language)
                        .isEmpty();
            }
        }
        assertThat(NotInNine.said(THEME, language))
                .as("said by Java, in " + language)
                .isEmpty();
    }

    /** A page that has come to be said whole leaves the list of those that are not. */
    @Test
    void whatIsNotSaidYetIsNotSaid() {
        for (String template : NotInNine.TO_BE_SAID) {
            assertThat(List.of("fa-AF", "ps", "uk", "ti", "so", "bo"))
                    .as(template + " is said in nine; take it from the list")
                    .anyMatch(language ->
                            !SpokenTemplates.missing(THEME, template, language).isEmpty());
        }
    }

    /** Numbers, telephones, articles of law and what is filled in are the same in all; a mistake there sends people astray. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void valuesAndFiguresAreEqualInAll(String language) {
        Map<String, String> french = THEME.messages().patterns("fr");
        THEME.messages().patterns(language).forEach((key, said) -> {
            String original = french.get(key);
            assertThat(original)
                    .as(language + " says what French does not: " + key)
                    .isNotNull();
            assertThat(Translation.values(said)).as(language + " " + key).isEqualTo(Translation.values(original));
            assertThat(said).as(language + " " + key).isNotBlank().doesNotContain("'", "...", "!");
        });
        if (WHOLE.contains(language)) {
            return; // read by people long ago, who wrote some of the figures in words
        }
        Set<String> asked = NotInNine.byJava(THEME);
        templates(language).forEach(template -> asked.addAll(named(THEME, template)));
        Map<String, String> all = THEME.messages().patterns(language);
        asked.stream()
                .filter(all::containsKey)
                .forEach(key -> assertThat(Translation.figures(all.get(key)))
                        .as(language + " " + key)
                        .isEqualTo(Translation.figures(french.get(key))));
    }

    /** By the same rule by which translators correct it: no sentence ships that they could not write. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void noSentenceShipsThatNobodyMayWrite(String language) {
        Map<String, String> french = THEME.messages().patterns("fr");
        Set<String> written = THEME.messages().patterns("ti").keySet();
        THEME.messages().patterns(language).forEach((key, said) -> {
            if (written.contains(key)) {
                assertThat(Translation.clean(said, said))
                        .as(language + " " + key)
                        .isEqualTo(said);
                assertThat(Translation.fault(french.get(key), said, said))
                        .as(language + " " + key)
                        .isEmpty();
            }
        });
    }

    private static Set<String> named(Theme theme, String template) {
        return NAMED.computeIfAbsent(theme.name() + ' ' + template, any -> SpokenTemplates.named(theme, template));
    }

    private static Set<String> templates(String language) {
        try {
            return templates();
        } catch (IOException unreadable) {
            throw new AssertionError(language, unreadable);
        }
    }
}
