package org.teranga.platform.message.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.teranga.platform.refusal.Refusal;

/**
 * Looks, before a document is opened, how much its packed parts are: a few kilobytes can unpack to what fills a machine, and a reader unpacks
 * some of it to find out what the rest is. What is packed twice, or in a way that hides how, is refused: no office program does so.
 */
final class PackedStreams {
    private static final long MOST = 200L << 20;
    private static final long MOST_OF_ONE = 80L << 20;
    private static final int PIECE = 64 << 10;

    private static final Pattern STREAM = Pattern.compile("stream\r?\n|\\bID[ \r\n]");
    private static final Pattern SEVERAL = Pattern.compile("/Filter\\s*\\[\\s*/\\w+\\s*[^\\]\\s]");
    private static final Pattern ELSEWHERE = Pattern.compile("/Filter\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern LZW = Pattern.compile("/LZW(?:Decode)?\\b");
    private static final Pattern ESCAPED = Pattern.compile("/(?:[A-Za-z]*#[0-9A-Fa-f]{2})+[A-Za-z]*");
    private static final Pattern HIDDEN = Pattern.compile("(?i)filter|flatedecode|lzwdecode|decodeparms|fl|lzw|f|dp");

    private PackedStreams() {}

    /** @throws Refusal unprocessable for one that could be a trap */
    static void check(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        if (SEVERAL.matcher(text).find()
                || ELSEWHERE.matcher(text).find()
                || LZW.matcher(text).find()
                || ESCAPED.matcher(text).results().anyMatch(name -> hides(name.group()))) {
            throw Refusal.unprocessable("message.pdf.odd");
        }
        Matcher streams = STREAM.matcher(text);
        long all = 0;
        while (streams.find()) {
            all += unpacked(document, streams.end());
            if (all > MOST) {
                throw Refusal.unprocessable("message.pdf.odd");
            }
        }
    }

    private static boolean hides(String name) {
        Matcher code = Pattern.compile("#([0-9A-Fa-f]{2})").matcher(name.substring(1));
        return HIDDEN.matcher(code.replaceAll(
                        one -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(one.group(1), 16)))))
                .matches();
    }

    /**
     * How much it is unpacked, from here on; what is not packed is nothing.
     *
     * @throws Refusal unprocessable for one that could be a trap
     */
    static long unpacked(byte[] document, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(document, from, document.length - from);
        byte[] piece = new byte[PIECE];
        long size = 0;
        try {
            int read = inflater.inflate(piece);
            while (read > 0) {
                size += read;
                if (size > MOST_OF_ONE) {
                    throw Refusal.unprocessable("message.pdf.odd");
                }
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException notPacked) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
