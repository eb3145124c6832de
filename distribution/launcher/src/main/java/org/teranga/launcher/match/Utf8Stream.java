package org.teranga.launcher.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text as UTF-8 without a byte order mark: UTF-16 with a mark is changed into it, everything else goes through as it is. */
final class Utf8Stream extends InputStream {
    private final Reader text;
    private final char[] characters = new char[1 << 14];
    private byte[] encoded = {};
    private int at;

    private Utf8Stream(Reader text) {
        this.text = text;
    }

    static InputStream of(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, 3);
        byte[] mark = pushback.readNBytes(3);
        if (mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF) {
            return pushback;
        }
        Charset wide = mark.length < 2 ? null : wide(mark[0] & 0xFF, mark[1] & 0xFF);
        pushback.unread(mark, wide == null ? 0 : 2, mark.length - (wide == null ? 0 : 2));
        return wide == null ? pushback : new Utf8Stream(new InputStreamReader(pushback, wide));
    }

    private static @Nullable Charset wide(int first, int second) {
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private boolean fill() throws IOException {
        int read = text.read(characters, 0, characters.length - 1);
        if (read < 0) {
            return false;
        }
        if (Character.isHighSurrogate(characters[read - 1])) {
            int low = text.read();
            if (low >= 0) {
                characters[read++] = (char) low;
            }
        }
        encoded = new String(characters, 0, read).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public int read() throws IOException {
        return at < encoded.length || fill() ? encoded[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == encoded.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, encoded.length - at);
        System.arraycopy(encoded, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
