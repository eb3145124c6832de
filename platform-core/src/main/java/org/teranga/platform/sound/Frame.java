package org.teranga.platform.sound;

import org.jspecify.annotations.Nullable;

/**
 * A frame of MPEG layer III, as ISO 11172-3 and 13818-3 write its head.
 *
 * @param version 3 for MPEG 1, 2 for MPEG 2, 0 for its extension to low rates
 * @param rate    samples in a second
 * @param samples in the frame
 * @param length  in bytes, its head included
 */
record Frame(int version, int rate, int samples, int length) {
    static final int HEAD = 4;

    private static final int MPEG_1 = 3;
    private static final int LAYER_3 = 1;
    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};

    /** The frame whose head stands here; null where none does. */
    static @Nullable Frame read(byte[] bytes, int at) {
        if (at < 0 || at + HEAD > bytes.length || (bytes[at] & 0xff) != 0xff || (bytes[at + 1] & 0xe0) != 0xe0) {
            return null;
        }
        int version = bytes[at + 1] >> 3 & 3;
        int layer = bytes[at + 1] >> 1 & 3;
        int bits = bytes[at + 2] >> 4 & 15;
        int rating = bytes[at + 2] >> 2 & 3;
        if (version == 1 || layer != LAYER_3 || bits == 0 || bits == 15 || rating == 3) {
            return null;
        }
        boolean one = version == MPEG_1;
        int rate = RATES[rating] >> (one ? 0 : version == 2 ? 1 : 2);
        int samples = one ? 1152 : 576;
        int kilobits = one ? KILOBITS_1[bits] : KILOBITS_2[bits];
        int length = samples / 8 * kilobits * 1000 / rate + (bytes[at + 2] >> 1 & 1);
        return new Frame(version, rate, samples, length);
    }

    /** Whether both belong to one recording. */
    boolean alike(Frame other) {
        return version == other.version && rate == other.rate;
    }

    /** How long it lasts. */
    double seconds() {
        return (double) samples / rate;
    }
}
