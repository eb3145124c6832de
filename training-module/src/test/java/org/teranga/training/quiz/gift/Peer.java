package org.teranga.training.quiz.gift;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** npm's {@code gift-pegjs}, another reader of GIFT: installed once into the target folder, then asked by node. */
final class Peer {
    private static final String PACKAGE = "gift-pegjs@1.0.2";
    private static final Path FOLDER = Path.of("target/peer").toAbsolutePath();
    private static final Path SCRIPT =
            Path.of("src/test/resources/gift/peer.mjs").toAbsolutePath();

    private Peer() {}

    /** What it finds in these files, in order. */
    static List<JsonObject> read(List<String> arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString(), FOLDER.toString()));
        command.addAll(arguments);
        return run(command, 120).stream().map(Peer::object).toList();
    }

    private static synchronized void install() throws IOException, InterruptedException {
        if (Files.isDirectory(FOLDER.resolve("node_modules/gift-pegjs"))) {
            return;
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}");
        run(
                List.of(
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                        FOLDER.toString(),
                        PACKAGE),
                300);
    }

    private static List<String> run(List<String> command, int seconds) throws IOException, InterruptedException {
        Path out = Files.createTempFile("peer", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + seconds + " s");
            }
            try (Stream<String> lines = Files.lines(out)) {
                List<String> told = lines.toList();
                if (process.exitValue() != 0) {
                    throw new IOException(command + " ended with " + process.exitValue() + ": "
                            + String.join("\n", told)
                            + "\nMaybe node and npm are missing: ./teranga test installs them.");
                }
                return told;
            }
        } finally {
            Files.delete(out);
        }
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
