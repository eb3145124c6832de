package org.teranga.benchmarks.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantTest {
    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @MethodSource("names")
    void eachStillFitsTheSource(String name) throws IOException {
        String patch = Mutant.of(name).patch();
        Path file = patch.lines()
                .filter(line -> line.startsWith("+++ b/"))
                .map(line -> ROOT.resolve(line.substring("+++ b/".length())))
                .findFirst()
                .orElseThrow();
        List<String> before = patch.lines()
                .skip(2)
                .filter(line -> line.startsWith(" ") || line.startsWith("-"))
                .map(line -> line.substring(1))
                .toList();
        assertThat(Files.readAllLines(file)).as("%s of %s", name, file).containsSequence(before);
    }

    @Test
    void anotherNameIsToldWhichThereAre() {
        assertThatThrownBy(() -> Mutant.of("nothing")).hasMessageContaining("bars-ignored");
    }

    static List<String> names() {
        return Mutant.all();
    }
}
