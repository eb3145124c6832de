package org.teranga.benchmarks.platform;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * {@link HeavyNoise} in a process of its own, which gives way to others: in the world whoever makes noise does it on a machine of their own.
 */
final class NoiseProcess implements AutoCloseable {
    private final Process process;
    private final BufferedWriter asked;
    private final BufferedReader answers;

    /** Starts it; it has signed in and knows what it will ask for. */
    NoiseProcess(String slug, int port) throws IOException {
        process = new ProcessBuilder(
                        "nice",
                        "-n",
                        "19",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeavyNoise.class.getName(),
                        slug,
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        asked = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        line();
    }

    /** Begins to make noise for so long; {@link #line} waits for its end. */
    void begin(int seconds) throws IOException {
        asked.write(seconds + "\n");
        asked.flush();
    }

    /** How it was answered. */
    String line() throws IOException {
        return Objects.requireNonNullElseGet(answers.readLine(), () -> {
            throw new IllegalStateException("whoever makes the noise has ended");
        });
    }

    @Override
    public void close() {
        process.destroy();
    }
}
