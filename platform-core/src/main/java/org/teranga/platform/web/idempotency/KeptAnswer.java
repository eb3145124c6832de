package org.teranga.platform.web.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * An answer as it was given.
 *
 * @param status    the HTTP status
 * @param mediaType its Content-Type; empty where there is no body
 * @param location  its Location header; empty where there is none
 * @param body      its bytes
 */
record KeptAnswer(int status, String mediaType, String location, byte[] body) {
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            out.writeUTF(mediaType);
            out.writeUTF(location);
            out.writeInt(body.length);
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static KeptAnswer of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new KeptAnswer(in.readInt(), in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptAnswer that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    @Override
    public String toString() {
        return "an answer of status " + status;
    }
}
