package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that somebody who needs or offers help can be shown, with each of its records, in each of the nine languages, on the
 * narrowest phone. {@code PersonalPagesTest} of the themes writes them and reads their words; here a browser opens each: it needs no
 * scrolling sideways, and is to be read by everybody as far as axe can tell, which is asked about each record in French, about the
 * first of each page in Arabic, and of each page in one of the other languages: what it finds is of the page, and but for its words the
 * same in all. What a journey leads through is opened on the platform itself, by {@link PersonalPagesIT} and {@link NineLanguagesIT}.
 */
@ExtendWith(Visits.Shared.class)
class PersonalSamplesIT {
    private static final List<String> IN_TURN = List.of("en", "fa-AF", "ps", "uk", "ti", "so", "bo");
    private static final Path WRITTEN = Path.of("..", "..", "themes", "target", "personal");

    @ParameterizedTest
    @MethodSource("languages")
    void everyRecordOfEveryPageIsReadByEverybody(String language, Visits visits) throws IOException {
        List<Path> pages = pages(language);
        assertThat(pages).as("written by the tests of the themes").hasSizeGreaterThan(150);
        Map<String, List<String>> faults = new TreeMap<>();
        Set<String> templates = new HashSet<>();
        visits.offPlatform(SpokenPage.reader(language), page -> {
            for (Path file : pages) {
                page.navigate(file.toUri().toString());
                String name = file.getFileName().toString();
                String template = name.replaceFirst("\\..*", "");
                boolean judged = language.equals("fr") || isJudged(template, language) && templates.add(template);
                faults.put(name, faults(page, language, judged));
            }
        });
        faults.values().removeIf(List::isEmpty);
        assertThat(faults).isEmpty();
    }

    private static List<String> languages() {
        return Stream.concat(Stream.of("fr", "ar"), IN_TURN.stream()).toList();
    }

    private static boolean isJudged(String template, String language) {
        return language.equals("ar")
                || IN_TURN.get(Math.floorMod(template.hashCode(), IN_TURN.size()))
                        .equals(language);
    }

    private static List<Path> pages(String language) throws IOException {
        try (Stream<Path> files =
                Files.list(WRITTEN.resolve(language).toAbsolutePath().normalize())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** @param judged whether axe is asked, too */
    private static List<String> faults(Page page, String language, boolean judged) {
        boolean says = language.equals(page.locator("html").getAttribute("lang"));
        return Stream.of(
                        judged ? Accessibility.faults(page).stream() : Stream.<String>empty(),
                        Visit.tooWide(page) == 0 ? Stream.<String>empty() : Stream.of("too wide"),
                        says ? Stream.<String>empty() : Stream.of("it does not say its language"))
                .flatMap(faults -> faults)
                .toList();
    }
}
