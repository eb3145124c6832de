package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.RenderedPage;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.folder.Theme;

/**
 * No page of persons speaks French within another language: what a language does not say itself is marked, and pages are rendered with it. So
 * keys are found that a template makes of codes, and those of parts that several pages share.
 */
class FallsToFrenchTest {
    private static final Pattern MARK = Pattern.compile("⟦fr ([^⟧]+)⟧");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everySentenceThatAPageShowsIsOfItsLanguage(String tag) throws IOException {
        assertThat(fallen(tag, Set.of())).isEmpty();
    }

    /** The check can fail: a sentence that every page shows, and that is said no more, is found. */
    @Test
    void whatIsSaidNoMoreIsFound() throws IOException {
        assertThat(fallen("so", Set.of("ui.languages")))
                .isNotEmpty()
                .allSatisfy((page, keys) -> assertThat(keys).containsExactly("ui.languages"));
    }

    /** By page, the keys that this language does not say, these taken away. */
    private static Map<String, Set<String>> fallen(String tag, Set<String> away) throws IOException {
        Language spoken = Languages.of(List.of(tag)).getFirst();
        Theme marked = marked(EveryPage.THEMES.named("base"), tag, away);
        Set<String> templates = NineLanguagesTest.templates();
        Map<String, Set<String>> fallen = new TreeMap<>();
        for (Sample sample : Samples.all()) {
            if (templates.contains(sample.template() + ".ftlh")) {
                RenderedPage page = RenderedPage.of(EveryPage.THEMES, marked, spoken, sample);
                Set<String> keys = MARK.matcher(page.html())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!keys.isEmpty()) {
                    fallen.put(page.name(), keys);
                }
            }
        }
        return fallen;
    }

    private static Theme marked(Theme theme, String tag, Set<String> away) {
        Set<String> own = new TreeSet<>(theme.messages().patterns(tag).keySet());
        own.removeAll(away);
        Map<String, String> marks = new HashMap<>();
        theme.messages().patterns("fr").keySet().stream()
                .filter(key -> !own.contains(key))
                .forEach(key -> marks.put(key, "⟦fr " + key + "⟧"));
        return theme.saying(theme.messages().under(Map.of(tag, marks)));
    }
}
