package org.teranga.launcher.match;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes many short lines fast. */
final class LineWriter {
    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private byte[] buffer = new byte[2 * FULL];
    private int size;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    void text(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    /** One line of four cells; the texts are ready to be written. */
    void pair(byte[] need, byte[] offer, long score, int persons) {
        text(need);
        octet(',');
        text(offer);
        octet(',');
        number(score);
        octet(',');
        number(persons);
        octet('\n');
    }

    private void octet(char c) {
        reserve(1);
        buffer[size++] = (byte) c;
    }

    private void number(long value) {
        if (value < 0) {
            octet('-');
        }
        reserve(20);
        int digits = 1;
        for (long rest = Math.abs(value) / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = Math.abs(value);
        for (int at = size + digits - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    private void reserve(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }

    void flushIfFull() throws IOException {
        if (size >= FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
