package org.teranga.platform.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Takes MP3 files: tags, pictures within them and whatever stands between and behind the frames stays out. */
public final class Sounds {
    /** The largest, in bytes: twenty minutes of speech. */
    public static final int LARGEST = 10 << 20;

    private static final String FIELD = "file";
    private static final int LEAST_FRAMES = 10;
    private static final int TAG_HEAD = 10;

    /** How far frames are looked for where there is none; encoders leave less. */
    private static final int MOST_JUNK = 64 << 10;

    private Sounds() {}

    /**
     * Reads a file.
     *
     * @throws Refusal invalid at the field {@code file} where it is no MP3, or too large
     */
    public static CleanSound mp3(InputStream sent) {
        byte[] bytes = bytes(sent);
        ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
        Frame kind = null;
        int frames = 0;
        int junk = 0;
        int at = afterTag(bytes);
        while (at < bytes.length - Frame.HEAD && junk < MOST_JUNK) {
            Frame frame = Frame.read(bytes, at);
            boolean fits = frame != null && (kind == null ? followed(bytes, at, frame) : kind.alike(frame));
            if (frame == null || !fits || at + frame.length() > bytes.length) {
                at++;
                junk++;
                continue;
            }
            kind = frame;
            clean.write(bytes, at, frame.length());
            at += frame.length();
            junk = 0;
            frames++;
        }
        if (kind == null || frames < LEAST_FRAMES) {
            throw refused("sound.fault.kind");
        }
        return new CleanSound(clean.toByteArray(), Math.max(1, (int) Math.ceil(frames * kind.seconds())));
    }

    private static byte[] bytes(InputStream sent) {
        byte[] bytes;
        try {
            bytes = sent.readNBytes(LARGEST + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (bytes.length > LARGEST) {
            throw refused("sound.fault.large", LARGEST >> 20);
        }
        return bytes;
    }

    /** The first frame is believed when another one of its kind follows it. */
    private static boolean followed(byte[] bytes, int at, Frame frame) {
        Frame next = Frame.read(bytes, at + frame.length());
        return next != null && next.alike(frame);
    }

    /** Where the sound begins: behind a tag of the second version, whose length stands in four times seven bits. */
    private static int afterTag(byte[] bytes) {
        if (bytes.length < TAG_HEAD || bytes[0] != 'I' || bytes[1] != 'D' || bytes[2] != '3') {
            return 0;
        }
        int length = 0;
        for (int i = 6; i < TAG_HEAD; i++) {
            length = length << 7 | bytes[i] & 0x7f;
        }
        return Math.min(bytes.length, TAG_HEAD + length);
    }

    private static Refusal refused(String key, Object... arguments) {
        return Refusal.invalid(List.of(FieldError.of(FIELD, key, arguments)));
    }
}
