package org.teranga.platform.archive;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A file sealed to an {@link ArchiveKey}: a line that names the format, a fresh content key sealed to the holder (HPKE, RFC 9180), then
 * the content in pieces of 1 MiB, each encrypted and bound to its place (Tink's AES-256-GCM-HKDF streaming). Whoever changes, moves or
 * leaves out a byte makes it unreadable from there on; a file that was cut is not taken for a whole one.
 */
public final class SealedFile {
    private static final byte[] FORMAT = "teranga-sealed-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PIECE = 1 << 20;
    /** What HPKE adds to the 32 bytes of the content key: its encapsulated key and a tag. */
    private static final int ENVELOPE = 32 + KeyWords.BYTES + 16;

    private SealedFile() {}

    /**
     * Begins a file; what is written to the answered stream is sealed into the given one. Only closing it makes the file whole.
     *
     * @throws IOException where the given stream cannot be written
     */
    public static OutputStream write(OutputStream file, ArchiveKey reader) throws IOException {
        byte[] content = new byte[KeyWords.BYTES];
        RANDOM.nextBytes(content);
        try {
            byte[] envelope = primitive(reader.hpke(), HybridEncrypt.class).encrypt(content, FORMAT);
            file.write(FORMAT);
            file.write(envelope);
            return pieces(content).newEncryptingStream(file, FORMAT);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the file cannot be sealed", failure);
        }
    }

    /**
     * Opens a file. A byte that was changed is told by an IOException of the answered stream, before anything after it is read.
     *
     * @throws NotForThisKey where it is no such file, or was sealed to another key
     */
    public static InputStream read(InputStream file, ArchiveKeyPair reader) throws IOException {
        if (!Arrays.equals(file.readNBytes(FORMAT.length), FORMAT)) {
            throw new NotForThisKey("this is no sealed archive of Teranga, or one of another format");
        }
        byte[] envelope = file.readNBytes(ENVELOPE);
        try {
            byte[] content = primitive(reader.hpke(), HybridDecrypt.class).decrypt(envelope, FORMAT);
            return pieces(content).newDecryptingStream(file, FORMAT);
        } catch (GeneralSecurityException failure) {
            throw new NotForThisKey("the archive was not sealed to this key, or its beginning was changed");
        }
    }

    private static AesGcmHkdfStreaming pieces(byte[] content) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(content, "HmacSha256", KeyWords.BYTES, PIECE, 0);
    }

    private static <T> T primitive(Key key, Class<T> type) throws GeneralSecurityException {
        HybridConfig.register();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), type);
    }

    /** A file that this key does not open; the message says so in one line. */
    public static final class NotForThisKey extends IOException {
        private static final long serialVersionUID = 1L;

        NotForThisKey(String message) {
            super(message);
        }
    }
}
