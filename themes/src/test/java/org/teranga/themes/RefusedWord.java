package org.teranga.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that the screen does not say in a language, as the table of its file in {@code distribution/docs/words} has it.
 *
 * @param word  as it is written there; {@code *} stands for the rest of a word
 * @param found finds it as a whole word
 * @param say   what is said instead
 * @param but   keys of messages that may say it
 */
record RefusedWord(String word, Pattern found, String say, Set<String> but) {
    /** Where the files are, from the folder of this module. */
    static final Path WORDS = Path.of("..", "distribution", "docs", "words");

    private static final String TABLE = "## Not on the screen";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The words that a language refuses. */
    static List<RefusedWord> of(String language) throws IOException {
        return Files.readAllLines(WORDS.resolve(language + ".md")).stream()
                .dropWhile(line -> !line.equals(TABLE))
                .filter(line -> line.startsWith("| `"))
                .map(RefusedWord::read)
                .toList();
    }

    /** Whether a text says it; spaces that do not break count as spaces. */
    boolean isSaidIn(String text) {
        return found.matcher(text.replace('\u00A0', ' ').replace('\u202F', ' ')).find();
    }

    private static RefusedWord read(String row) {
        String[] cells = row.split("\\|", -1);
        String word = codes(cells[1]).getFirst();
        return new RefusedWord(word, pattern(word), cells[2].strip(), Set.copyOf(codes(cells[3])));
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static Pattern pattern(String word) {
        String before = word.startsWith("*") ? "" : "(?<![\\p{L}\\p{M}-])";
        String after = word.endsWith("*") ? "" : "(?![\\p{L}\\p{M}])";
        String inside = word.replaceAll("^\\*|\\*$", "");
        return Pattern.compile(before + Pattern.quote(inside) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The languages whose words are written down. */
    static Set<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(name -> !name.equals("README"))
                    .collect(Collectors.toSet());
        }
    }
}
