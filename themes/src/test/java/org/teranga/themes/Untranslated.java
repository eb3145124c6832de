package org.teranga.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Messages;

/**
 * Which sentences a language lacks that French has, so that their readers see French: a note in a run of the tests, and a failure where a
 * release is made.
 *
 * @param keys the language and the key of each
 */
record Untranslated(Set<String> keys) {
    /** Whether a release is made: {@code -Dteranga.release=true}. */
    static final boolean RELEASE = Boolean.getBoolean("teranga.release");

    /** Languages that say everything. */
    private static final List<String> WHOLE = List.of("en", "ar");

    /** Languages that say what readers of rights pages see. */
    private static final List<String> OF_READERS = List.of("uk", "fa-AF", "ps", "ti", "so", "bo");

    static Untranslated of(List<Messages> themes, Predicate<String> forReaders) {
        Set<String> lacking = new TreeSet<>();
        for (Messages messages : themes) {
            Set<String> french = messages.patterns("fr").keySet();
            WHOLE.forEach(language -> lacking(messages, language, french, lacking));
            Set<String> read = french.stream().filter(forReaders).collect(Collectors.toSet());
            OF_READERS.forEach(language -> lacking(messages, language, read, lacking));
        }
        return new Untranslated(lacking);
    }

    private static void lacking(Messages messages, String language, Set<String> wanted, Set<String> lacking) {
        Set<String> said = messages.patterns(language).keySet();
        wanted.stream().filter(key -> !said.contains(key)).forEach(key -> lacking.add(language + " " + key));
    }

    /** Writes them into a file, and says in one line that there are any. */
    void report(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, keys);
        if (!keys.isEmpty()) {
            System.out.println("NOTE: " + keys.size() + " sentences are not translated and shown in French; see "
                    + file.toAbsolutePath() + ". A release needs them.");
        }
    }
}
