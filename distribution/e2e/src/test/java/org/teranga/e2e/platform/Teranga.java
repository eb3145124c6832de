package org.teranga.e2e.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one command. It does not build: the build that runs the tests has done so. */
final class Teranga {
    private static final Path REPOSITORY = Path.of(System.getProperty("teranga.repository", "../.."))
            .toAbsolutePath()
            .normalize();

    private Teranga() {}

    /**
     * Starts a command.
     *
     * @param output takes what it says on both channels
     */
    static Process start(Path output, List<String> words) throws IOException {
        return start(output, words, Map.of());
    }

    /**
     * Starts a command.
     *
     * @param output      takes what it says on both channels
     * @param environment beside what this process has
     */
    static Process start(Path output, List<String> words, Map<String, String> environment) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(REPOSITORY.resolve("teranga").toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TERANGA_NO_BUILD", "1");
        builder.environment().putAll(environment);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("TERANGA_DATABASE") || name.equals("TERANGA_AUTH_URL"));
        return builder.start();
    }

    /** Runs a command to its end. */
    static Answer run(List<String> words) throws IOException, InterruptedException {
        Path output = Files.createTempFile("teranga", ".txt");
        try {
            int status = start(output, words).waitFor();
            return new Answer(status, Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }
}
