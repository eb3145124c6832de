package org.teranga.training.certificate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teranga.training.testing.NodePeer;

/** A stranger who checks credentials with npm's {@code jose}, {@code ajv} and {@code @learncard/types}. */
public final class CredentialPeer {
    private static final NodePeer NODE = new NodePeer(
            "credential-peer",
            "certificate/peer.mjs",
            "jose@6.2.18",
            "ajv@8.20.0",
            "ajv-formats@3.0.1",
            "@learncard/types@5.18.1");

    private static final Path SCHEMA = Path.of("src/test/resources/certificate/open_badge_credential.schema.json")
            .toAbsolutePath();

    private CredentialPeer() {}

    /** What it finds in {@code {jwt, jwks, status, now}}. */
    public static JsonObject check(JsonObject brought) throws IOException, InterruptedException {
        Path file = Files.createTempFile("brought", ".json");
        try {
            Files.writeString(file, brought.toString());
            String told = String.join("\n", NODE.ask(List.of(file.toString(), SCHEMA.toString())));
            try (var reader = Json.createReader(new StringReader(told.strip()))) {
                return reader.readObject();
            }
        } finally {
            Files.delete(file);
        }
    }
}
