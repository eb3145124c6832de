package org.teranga.training.certificate;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;
import org.teranga.platform.json.Json;
import org.teranga.training.certificate.key.Issuer;

/**
 * The revocations of an association, as a credential of its own (Bitstring Status List 1.0, W3C): one bit for each place, most of them
 * drawn by nobody. Whoever asks takes the whole list, and so tells no one which place was meant.
 */
public final class StatusList {
    /** How many places a list has: the fewest that the specification allows, among which one is hidden well enough. */
    public static final int SIZE = 131_072;

    private StatusList() {}

    /**
     * The credential of a list.
     *
     * @param list    which
     * @param revoked the places that do not hold any more
     * @param at      when it is said
     */
    public static JsonObject of(Issuer issuer, int list, Collection<Integer> revoked, Instant at) {
        String address = issuer.statusList(list);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("id", address)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", issuer.address())
                .add("validFrom", Badge.moment(at))
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", encoded(revoked)))
                .add("iss", issuer.address())
                .build();
    }

    /** The bits, packed: the place 0 is the leftmost bit of the first byte. */
    static String encoded(Collection<Integer> revoked) {
        byte[] bits = new byte[SIZE / Byte.SIZE];
        for (int place : revoked) {
            bits[place / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - place % Byte.SIZE));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
