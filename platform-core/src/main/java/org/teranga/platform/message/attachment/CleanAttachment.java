package org.teranga.platform.message.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.picture.Pictures;
import org.teranga.platform.refusal.Refusal;

/**
 * A picture or document, made anew from what came.
 *
 * @param name    what it is called, with an ending that fits
 * @param type    its media type, by what it is
 * @param content its bytes
 */
public record CleanAttachment(String name, String type, byte[] content) {
    /** So many with one message. */
    public static final int MOST = 3;

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = Pictures.LARGEST;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 80;
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /**
     * Makes a file anew. It is heavy: call it in a lane. What a file is, its first bytes say, not its name.
     *
     * @param called what it was called where it came from
     * @param sent   read to its end
     * @throws Refusal too large, or unprocessable with what it would have to be
     */
    public static CleanAttachment of(String called, InputStream sent) {
        byte[] bytes = read(sent);
        if (startsAsPdf(bytes)) {
            return new CleanAttachment(name(called, ".pdf"), "application/pdf", CleanPdf.of(bytes));
        }
        CleanPicture picture = Pictures.photograph(new ByteArrayInputStream(bytes));
        return new CleanAttachment(
                name(called, picture.type().equals("image/png") ? ".png" : ".jpg"), picture.type(), picture.content());
    }

    private static byte[] read(InputStream sent) {
        try (sent) {
            byte[] bytes = sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Refusal.tooLarge("message.file.large", LARGEST >> 20);
            }
            return bytes;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static boolean startsAsPdf(byte[] bytes) {
        if (bytes.length < PDF.length) {
            return false;
        }
        for (int i = 0; i < PDF.length; i++) {
            if (bytes[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    private static String name(String called, String ending) {
        String plain = NO_NAME.matcher(CleanText.line(called)).replaceAll(" ").strip();
        String bare = ENDING.matcher(plain).replaceAll("").strip();
        int most = Math.min(LONGEST_NAME, bare.length());
        String cut = bare.substring(0, most > 0 && Character.isHighSurrogate(bare.charAt(most - 1)) ? most - 1 : most);
        return (cut.isBlank() ? "document" : cut.strip()) + ending;
    }

    /** Tells nothing: what people send must not get into a log by accident. */
    @Override
    public String toString() {
        return "CleanAttachment[" + type + ", " + content.length + " bytes]";
    }
}
