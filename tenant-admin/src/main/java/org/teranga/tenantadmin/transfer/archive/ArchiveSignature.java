package org.teranga.tenantadmin.transfer.archive;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.teranga.platform.json.Json;
import org.teranga.platform.privacy.PlatformSignature;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.transfer.archive.table.EntryOutput;

/**
 * What a platform signs of an archive: its manifest, and by that every entry, row count, the association and the moment. It stands behind
 * the manifest, as {@code signature.json}.
 *
 * @param platform  the public key of the platform, Base64
 * @param signature over {@link #text}, Base64
 */
record ArchiveSignature(String platform, String signature) {
    static final String ENTRY = "signature.json";

    /** Signs a manifest as it stands in the archive. */
    static ArchiveSignature of(PlatformSignature signing, String manifest) {
        return new ArchiveSignature(signing.publicKey(), signing.sign(text(manifest)));
    }

    /** Whether the holder of its key signed this manifest. */
    boolean holds(String manifest) {
        return PlatformSignature.verifies(platform, text(manifest), signature);
    }

    /** What is signed. */
    private static String text(String manifest) {
        byte[] digest = EntryOutput.sha256().digest(manifest.getBytes(StandardCharsets.UTF_8));
        return "teranga archive manifest\n" + HexFormat.of().formatHex(digest) + "\n";
    }

    String json() {
        return Json.createObjectBuilder()
                        .add("platform", platform)
                        .add("signature", signature)
                        .build()
                + "\n";
    }

    /** @throws Refusal invalid where it is none */
    static ArchiveSignature parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            return new ArchiveSignature(all.getString("platform"), all.getString("signature"));
        } catch (JsonException | NullPointerException | ClassCastException malformed) {
            throw Refusal.unprocessable("transfer.unreadable", ENTRY);
        }
    }
}
