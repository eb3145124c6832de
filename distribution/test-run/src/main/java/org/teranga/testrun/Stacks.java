package org.teranga.testrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** The stacks of all threads, kept in the build folder of a module for whoever asks why a test hung. */
final class Stacks {
    private static final Path FOLDER = Path.of("target", "stuck");

    private Stacks() {}

    /**
     * Writes them down now.
     *
     * @param test what hangs, as {@code Class.method}
     * @return the file
     */
    static Path keep(String test) {
        StringBuilder all = new StringBuilder(test).append('\n');
        Thread.getAllStackTraces().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().threadId()))
                .forEach(entry -> append(all, entry));
        try {
            Path file = Files.createDirectories(FOLDER).resolve(test.replaceAll("[^\\w.$-]", "_") + ".txt");
            return Files.writeString(file, all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void append(StringBuilder all, Map.Entry<Thread, StackTraceElement[]> entry) {
        Thread thread = entry.getKey();
        all.append("\n\"%s\" %s%n".formatted(thread.getName(), thread.getState()));
        for (StackTraceElement element : entry.getValue()) {
            all.append("    at ").append(element).append('\n');
        }
    }
}
