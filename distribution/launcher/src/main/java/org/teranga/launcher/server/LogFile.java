package org.teranga.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.process.ChildProcess;

/** What a server has said since its start. */
record LogFile(Path path) {
    private static final int LONGEST_LINE = 300;
    private static final Pattern LOST_CLASS = Pattern.compile("ClassNotFoundException: \\w+/\\S+");

    static LogFile of(ChildProcess server) {
        return new LogFile(server.command().log());
    }

    /** Whether one of the texts occurs. */
    boolean mentions(String... texts) {
        return lines().stream().anyMatch(line -> Arrays.stream(texts).anyMatch(line::contains));
    }

    /**
     * Whether a class that is there was not found. The virtual machine writes such a name with slashes; the name of a class that is not
     * there at all comes with dots, from who asked for it.
     */
    boolean lostClass() {
        return lines().stream().anyMatch(line -> LOST_CLASS.matcher(line).find());
    }

    /** A failure that quotes the first line with the first of the marks that occurs (else the last line), and names the file. */
    LaunchFailed failure(String what, String... marks) {
        List<String> lines = lines();
        String quoted = Arrays.stream(marks)
                .flatMap(mark ->
                        lines.stream().filter(line -> line.contains(mark)).limit(1))
                .findFirst()
                .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast())
                .strip();
        String shown = quoted.length() > LONGEST_LINE ? quoted.substring(0, LONGEST_LINE) + "…" : quoted;
        return new LaunchFailed(what + ": " + shown + " (see " + path + ")");
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
