package org.teranga.matching.spreadsheet.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises how a file is written, and that it is text at all. */
public final class FormatRecognition {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 65_536;

    private FormatRecognition() {}

    public static SheetFormat of(SheetSource source, SheetLimits limits) throws IOException {
        byte[] start = start(source);
        refuseOtherFormats(start);
        Encoding encoding = encoding(start);
        if (encoding == null) {
            refuseBinary(start);
            encoding = new Encoding(utf8(source, limits) ? StandardCharsets.UTF_8 : WINDOWS, 0);
        }
        String text = new String(start, encoding.mark, start.length - encoding.mark, encoding.charset);
        return new SheetFormat(encoding.charset, encoding.mark, SeparatorChoice.of(text));
    }

    private static byte[] start(SheetSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static void refuseOtherFormats(byte[] start) {
        if (start.length == 0) {
            throw new UnreadableSheet(
                    "sheet.empty", "the file is empty; a header row with the columns' names is expected");
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableSheet(
                    "sheet.workbook", "the file is a workbook or an archive; save the sheet as CSV and take that file");
        }
        if (begins(start, 0x1F, 0x8B) || begins(start, 'B', 'Z', 'h') || begins(start, '%', 'P', 'D', 'F')) {
            throw binary();
        }
    }

    private static @Nullable Encoding encoding(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                zeros[i % 2]++;
            }
        }
        // Text in Latin letters has a zero in every second byte of UTF-16, and none elsewhere.
        if (zeros[1] > start.length / 4 && zeros[0] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros[0] > start.length / 4 && zeros[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return null;
    }

    private static void refuseBinary(byte[] start) {
        for (byte octet : start) {
            boolean control =
                    octet >= 0 && octet < 32 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f';
            if (control) {
                throw binary();
            }
        }
    }

    private static UnreadableSheet binary() {
        return new UnreadableSheet("sheet.binary", "the file is not text; a spreadsheet saved as CSV is expected");
    }

    /** Whether all bytes are UTF-8. A state machine over the whole file: a decoder would have to hold it. */
    private static boolean utf8(SheetSource source, SheetLimits limits) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(), SAMPLE)) {
            int following = 0;
            long read = 0;
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (++read > limits.bytes()) {
                    throw tooLarge(limits);
                }
                if (following > 0) {
                    if ((octet & 0xC0) != 0x80) {
                        return false;
                    }
                    following--;
                } else if (octet >= 0x80) {
                    following = octet >= 0xC2 && octet <= 0xDF
                            ? 1
                            : octet >> 4 == 0xE ? 2 : octet >= 0xF0 && octet <= 0xF4 ? 3 : -1;
                    if (following < 0) {
                        return false;
                    }
                }
            }
            return following == 0;
        }
    }

    public static UnreadableSheet tooLarge(SheetLimits limits) {
        long megabytes = limits.bytes() >> 20;
        return new UnreadableSheet(
                "sheet.too_large",
                "the file is larger than " + megabytes + " MB; split it into several files",
                megabytes);
    }

    private static boolean begins(byte[] start, int... octets) {
        if (start.length < octets.length) {
            return false;
        }
        for (int i = 0; i < octets.length; i++) {
            if ((start[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    private record Encoding(Charset charset, int mark) {}
}
