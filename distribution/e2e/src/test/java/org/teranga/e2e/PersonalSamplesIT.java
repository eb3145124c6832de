package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.testrun.LongRun;
import org.teranga.testrun.Patience;

/**
 * Every page that somebody who needs or offers help can be shown, with each of its records, in each of the nine languages, on the
 * narrowest phone. {@code PersonalPagesTest} of the themes writes them and reads their words; here a browser opens each: it needs no
 * scrolling sideways, and is to be read by everybody as far as axe can tell, which is asked about each record in French, about the
 * first of each page in Arabic, and of each page in one of the other languages: what it finds is of the page, and but for its words the
 * same in all. Only a long run opens those that are not in turn, too. What a journey leads through is opened on the platform itself, by {@link PersonalPagesIT} and {@link NineLanguagesIT}.
 */
@ExtendWith(Visits.Shared.class)
@Tag(HeldMostFirst.LATE)
class PersonalSamplesIT {
    private static final List<String> IN_TURN = List.of("en", "fa-AF", "ps", "uk", "ti", "so", "bo");
    private static final String WRITE = """
            html => new Promise(done => {
                document.open();
                document.write(html);
                document.close();
                document.readyState === "complete" ? done() : addEventListener("load", done, {once: true});
            })""";

    private static final Path THEMES =
            Path.of("..", "..", "themes", "target").toAbsolutePath().normalize();
    private static final Path WRITTEN = THEMES.resolve("personal");
    private static final Path REPORT =
            THEMES.resolve(Path.of("surefire-reports", "TEST-org.teranga.themes.PersonalPagesTest.xml"));

    /** The tests of the themes run beside the journeys, and have long begun. */
    @BeforeAll
    static void allAreWritten() {
        Awaitility.await("the pages that PersonalPagesTest writes")
                .atMost(Patience.of(Duration.ofMinutes(5)))
                .until(() -> Files.exists(REPORT));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRecordOfEveryPageIsReadByEverybody(String language, Visits visits) throws IOException {
        List<Path> pages = pages(language);
        assertThat(pages).as("written by the tests of the themes").hasSizeGreaterThan(150);
        Map<String, List<String>> faults = new TreeMap<>();
        Set<String> templates = new HashSet<>();
        visits.offPlatform(SpokenPage.reader(language), page -> {
            for (Path file : pages) {
                String name = file.getFileName().toString();
                String template = name.replaceFirst("\\..*", "");
                boolean inTurn = language.equals("fr") || isInTurn(template, language);
                if (!inTurn && !LongRun.is()) {
                    continue;
                }
                boolean judged = language.equals("fr") || inTurn && templates.add(template);
                open(page, file, judged);
                if (!judged && Visit.tooWide(page) != 0) {
                    // It may have been measured before its styles were there; opened by its address it has them.
                    page.navigate(file.toUri().toString());
                }
                faults.put(name, faults(page, language, judged));
            }
        });
        faults.values().removeIf(List::isEmpty);
        assertThat(faults).isEmpty();
    }

    /**
     * Opens a page by its address where axe is to judge it; else writes it into the document that stands there: to begin anew costs the
     * browser three times as much.
     */
    private static void open(Page page, Path file, boolean judged) {
        if (judged || !page.url().startsWith("file:")) {
            page.navigate(file.toUri().toString());
            return;
        }
        try {
            page.evaluate(WRITE, Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> languages() {
        return Stream.concat(Stream.of("fr", "ar"), IN_TURN.stream()).toList();
    }

    private static boolean isInTurn(String template, String language) {
        return language.equals("ar")
                || IN_TURN.get(Math.floorMod(template.hashCode(), IN_TURN.size()))
                        .equals(language);
    }

    private static List<Path> pages(String language) throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN.resolve(language))) {
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
