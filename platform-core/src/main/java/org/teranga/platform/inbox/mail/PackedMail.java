package org.teranga.platform.inbox.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.inbox.ReceivedAttachment;
import org.teranga.platform.privacy.EmailAddress;

/**
 * An answer as it waits for its association.
 *
 * @param token of the address to which it was written
 */
record PackedMail(String token, EmailAddress from, String text, List<ReceivedAttachment> attachments) {
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, token.getBytes(StandardCharsets.UTF_8));
            write(out, from.value().getBytes(StandardCharsets.UTF_8));
            write(out, text.getBytes(StandardCharsets.UTF_8));
            out.writeInt(attachments.size());
            for (ReceivedAttachment attachment : attachments) {
                write(out, attachment.name().getBytes(StandardCharsets.UTF_8));
                write(out, attachment.type().getBytes(StandardCharsets.UTF_8));
                write(out, attachment.content());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static PackedMail unpacked(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            String token = text(in);
            EmailAddress from = new EmailAddress(text(in));
            String text = text(in);
            int count = in.readInt();
            List<ReceivedAttachment> attachments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                attachments.add(new ReceivedAttachment(text(in), text(in), read(in)));
            }
            return new PackedMail(token, from, text, attachments);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(read(in), StandardCharsets.UTF_8);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
