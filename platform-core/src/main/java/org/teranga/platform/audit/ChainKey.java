package org.teranga.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teranga.platform.privacy.key.MasterKey;

/** Makes the links of one association's chain and the signature of its head; both keys follow from the master key. */
final class ChainKey {
    private static final String MAC = "HmacSHA256";

    private final UUID tenant;
    private final SecretKeySpec links;
    private final SecretKeySpec head;

    ChainKey(MasterKey master, UUID tenant) {
        this.tenant = tenant;
        this.links = new SecretKeySpec(master.derive("audit chain", tenant), MAC);
        this.head = new SecretKeySpec(master.derive("audit head", tenant), MAC);
    }

    /** The MAC of the link at this position over this entry, after a link with the MAC {@code before}, which is empty for the first. */
    byte[] link(byte[] before, long position, AuditEntry entry) {
        byte[] canonical = entry.canonical();
        ByteBuffer bytes = ByteBuffer.allocate(4 + before.length + 8 + canonical.length);
        bytes.putInt(before.length).put(before).putLong(position).put(canonical);
        return mac(links, bytes.array());
    }

    /** The signature of a head. */
    byte[] sign(long position, byte[] mac) {
        byte[] name = tenant.toString().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(name.length + 8 + mac.length);
        bytes.put(name).putLong(position).put(mac);
        return mac(head, bytes.array());
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(MAC + " failed", failure);
        }
    }
}
