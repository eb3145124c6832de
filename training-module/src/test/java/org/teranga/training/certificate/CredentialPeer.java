package org.teranga.training.certificate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A stranger who checks credentials with npm's {@code jose}, {@code ajv} and {@code @learncard/types}: installed once into the target folder, then asked by node. */
final class CredentialPeer {
    private static final List<String> PACKAGES =
            List.of("jose@6.2.18", "ajv@8.20.0", "ajv-formats@3.0.1", "@learncard/types@5.18.1");
    private static final Path FOLDER = Path.of("target/credential-peer").toAbsolutePath();
    private static final Path RESOURCES =
            Path.of("src/test/resources/certificate").toAbsolutePath();

    private CredentialPeer() {}

    /** What it finds in {@code {jwt, jwks, status, now}}. */
    static JsonObject check(JsonObject brought) throws IOException, InterruptedException {
        install();
        Path file = Files.writeString(FOLDER.resolve("brought.json"), brought.toString());
        String told = run(
                List.of(
                        "node",
                        RESOURCES.resolve("peer.mjs").toString(),
                        FOLDER.toString(),
                        file.toString(),
                        RESOURCES.resolve("open_badge_credential.schema.json").toString()),
                120);
        try (var reader = Json.createReader(new StringReader(told.strip()))) {
            return reader.readObject();
        }
    }

    private static synchronized void install() throws IOException, InterruptedException {
        if (Files.isDirectory(FOLDER.resolve("node_modules/@learncard/types"))) {
            return;
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}");
        List<String> command = new ArrayList<>(List.of(
                "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", FOLDER.toString()));
        command.addAll(PACKAGES);
        run(command, 300);
    }

    private static String run(List<String> command, int seconds) throws IOException, InterruptedException {
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
            String told = Files.readString(out);
            if (process.exitValue() != 0) {
                throw new IOException(command + " ended with " + process.exitValue() + ": " + told
                        + "\nMaybe node and npm are missing: ./teranga test installs them.");
            }
            return told;
        } finally {
            Files.delete(out);
        }
    }
}
