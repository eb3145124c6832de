package org.teranga.training.certificate.key;

import com.google.crypto.tink.subtle.Ed25519Verify;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.teranga.platform.json.Json;

/**
 * A credential in one line: {@code application/vc+jwt}, a compact JWS (RFC 7515) signed by Ed25519 (RFC 8037). It says by which key in its
 * header; the name of a key is the address at which it is found. The server's own JOSE library comes before ours on its class path and
 * finds no Ed25519 there, so the three parts are put together here; the signature itself is Tink's.
 */
public final class CompactCredential {
    /** As what it travels. */
    public static final String TYPE = "application/vc+jwt";

    /** The longest that is looked at, in characters; ours have two thousand. */
    public static final int LONGEST = 64_000;

    private static final String ALGORITHM = "EdDSA";
    private static final int PARTS = 3;

    private final String[] parts;
    private final JsonObject header;
    private final JsonObject payload;

    private CompactCredential(String[] parts, JsonObject header, JsonObject payload) {
        this.parts = parts;
        this.header = header;
        this.payload = payload;
    }

    /**
     * Signs a credential.
     *
     * @param keyName the address of the key
     */
    public static String sign(JsonObject credential, String keyName, KeyHalves key) {
        JsonObject header = Json.createObjectBuilder()
                .add("alg", ALGORITHM)
                .add("kid", keyName)
                .add("typ", "vc+jwt")
                .add("cty", "vc")
                .build();
        String signed = encoded(bytes(header.toString())) + "." + encoded(bytes(credential.toString()));
        return signed + "." + encoded(key.sign(bytes(signed)));
    }

    /** Reads one that somebody brings; empty where it is none. Whether it is genuine is another question. */
    public static Optional<CompactCredential> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (text.length() > LONGEST || parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CompactCredential(parts, object(parts[0]), object(parts[1])));
        } catch (JsonException | IllegalArgumentException noCredential) {
            return Optional.empty();
        }
    }

    /** What it says; not to be believed before {@link #genuine}. */
    public JsonObject payload() {
        return payload;
    }

    /** The address of the key by which it says that it is signed; empty where it says none. */
    public String keyName() {
        return header.get("kid") instanceof JsonString name ? name.getString() : "";
    }

    /**
     * Whether exactly these characters were signed by the holder of this key. Base64 leaves bits at its end that mean nothing; a text in
     * which one of them was changed is not what was signed either.
     */
    public boolean genuine(SigningKey key) {
        if (!(header.get("alg") instanceof JsonString algorithm)
                || !algorithm.getString().equals(ALGORITHM)) {
            return false;
        }
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            if (!encoded(signature).equals(parts[2])) {
                return false;
            }
            new Ed25519Verify(Base64.getUrlDecoder().decode(key.publicKey()))
                    .verify(signature, bytes(parts[0] + "." + parts[1]));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException no) {
            return false;
        }
    }

    private static JsonObject object(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
