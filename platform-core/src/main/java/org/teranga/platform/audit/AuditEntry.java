package org.teranga.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param at          when, to the microsecond
 * @param actor       who: an account; null where nobody was signed in, as for the public and for jobs
 * @param action      what, as {@code offer.read}
 * @param objectType  to what kind of thing, as {@code offer}
 * @param objectId    to which, or null
 * @param addressHash a keyed hash of the network address, or null
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        String action,
        String objectType,
        @Nullable UUID objectId,
        @Nullable String addressHash) {
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same bytes for the same entry, and others for any other: each part tells whether it is there and how long it is. */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, actor);
            out.writeUTF(action);
            out.writeUTF(objectType);
            write(out, objectId);
            out.writeBoolean(addressHash != null);
            if (addressHash != null) {
                out.writeUTF(addressHash);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }
}
