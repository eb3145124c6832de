package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.RenderedPage;
import org.teranga.platform.samples.Sample;

/**
 * Every page of persons with each of its records, in each of the nine languages: in that language and no other, its telephones and
 * numbers kept in their own direction, and light.
 */
class PersonalPagesTest {
    private static final int HEAVIEST = 30_000;

    /** The pages are written here, in a folder for each language: the tests in a browser open every one of them. */
    private static final Path OF_PERSONS = Path.of("target", "personal");

    private static final Pattern NUMBER =
            Pattern.compile("\\b0\\d(?:[ .]\\d\\d){4}\\b|\\+33[ \\d]{9,}|\\b[0-9A-Z]{2,4}-[0-9A-Z]{2,4}\\b");

    private static final Pattern SCRIPTS =
            Pattern.compile("\\p{IsArabic}|\\p{IsCyrillic}|\\p{IsEthiopic}|\\p{IsTibetan}");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "fa-AF", "ps", "uk", "ti", "so", "bo"})
    void everyPageSpeaksOneLanguage(String language) throws IOException {
        Language spoken = Languages.of(List.of(language)).getFirst();
        Set<String> templates = NineLanguagesTest.templates();
        List<Sample> samples = Samples.all().stream()
                .filter(sample -> templates.contains(sample.template() + ".ftlh"))
                .toList();
        assertThat(samples).hasSizeGreaterThan(100);
        Map<String, Set<String>> faults = new TreeMap<>();
        List<RenderedPage> pages = new ArrayList<>();
        for (Sample sample : samples) {
            RenderedPage page = RenderedPage.of(EveryPage.THEMES, EveryPage.THEMES.named("base"), spoken, sample);
            String words = new OwnWords(page.html(), language).text();
            assertThat(page.html()).as(page.name()).doesNotContain("⟦");
            faults.put(page.name(), others(words, language));
            if (!sample.template().startsWith("mail/")) {
                pages.add(page);
            }
            assertThat(packed(page.html())).as("bytes of " + page.name()).isLessThanOrEqualTo(HEAVIEST);
        }
        EveryPage.write(OF_PERSONS.resolve(language), EveryPage.THEMES.named("base"), pages);
        faults.values().removeIf(Set::isEmpty);
        assertThat(faults).isEmpty();
    }

    /** What of these words is of another language, or would be turned round among letters that are read from the right. */
    private static Set<String> others(String words, String language) {
        Set<String> others = SCRIPTS.matcher(words)
                .results()
                .map(found -> script(found.group()))
                .collect(Collectors.toSet());
        others.remove(
                script(Languages.of(List.of(language)).getFirst().nativeName().substring(0, 1)));
        if (List.of("ar", "fa-AF", "ps").contains(language)) {
            NUMBER.matcher(words).results().forEach(found -> others.add(found.group()));
        }
        return others;
    }

    private static String script(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0)).name();
    }

    private static int packed(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
