package org.teranga.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Who makes a journey: one by default, in turn. */
class TurnsIT {
    @Test
    void oneMakesAJourneyAndAlwaysTheSame() {
        List<Arguments> able = Stream.of("fr", "en", "ar").map(Arguments::of).toList();
        assertThat(Turns.chosen("Some.journey", able))
                .hasSize(1)
                .isEqualTo(Turns.chosen("Some.journey", able))
                .isSubsetOf(able);
        assertThat(Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                        .map(name -> Turns.chosen(name, able))
                        .distinct())
                .as("not everything is in one language")
                .hasSizeGreaterThan(1);
    }

    @Test
    void eachPageOfAJourneyHasItsOwnTurn() {
        List<Arguments> able = Stream.of("fr", "ar")
                .flatMap(language -> Stream.of("/", "/how", "/need").map(page -> Arguments.of(language, page)))
                .toList();
        assertThat(Turns.chosen("Some.journey", able))
                .extracting(one -> one.get()[1])
                .containsExactly("/", "/how", "/need");
    }

    @Test
    void overAllJourneysTheTeamsLanguagesAreMetBothWidthsAndPagesWithoutScripts() throws Exception {
        Set<String> languages = new HashSet<>();
        Set<Integer> widths = new HashSet<>();
        Set<Boolean> scripts = new HashSet<>();
        for (Arguments one : chosen()) {
            if (one.get()[0] instanceof Reader reader) {
                languages.add(reader.language());
                widths.add(reader.width());
                scripts.add(reader.script());
            } else {
                languages.add(one.get()[0].toString());
            }
        }
        assertThat(languages).contains("fr", "en", "ar");
        assertThat(widths)
                .contains(Reader.atDesk("fr").width(), Reader.withPhone("fr").width());
        assertThat(scripts).contains(true, false);
    }

    /** Who makes all journeys that have turns. */
    private static List<Arguments> chosen() throws Exception {
        List<Arguments> chosen = new ArrayList<>();
        for (Class<?> test : tests()) {
            for (Method journey : test.getDeclaredMethods()) {
                InTurn asked = journey.getAnnotation(InTurn.class);
                if (asked != null) {
                    List<Arguments> these = Turns.of(journey, asked, false);
                    assertThat(these)
                            .as(journey.toString())
                            .isNotEmpty()
                            .hasSizeLessThan(Turns.of(journey, asked, true).size());
                    chosen.addAll(these);
                }
            }
        }
        return chosen;
    }

    private static List<Class<?>> tests() throws IOException, URISyntaxException, ClassNotFoundException {
        Path folder =
                Path.of(TurnsIT.class.getResource("TurnsIT.class").toURI()).getParent();
        List<Class<?>> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("IT.class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                tests.add(Class.forName(TurnsIT.class.getPackageName() + "." + name));
            }
        }
        return tests;
    }
}
