package org.teranga.platform.sms.segment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text message as it is sent and paid: in the smaller alphabet where that has all of its characters, in as few parts as they fill. No
 * character is cut in two.
 *
 * @param alphabet in which it is written
 * @param parts    the bytes of each part, without headers
 */
public record SmsText(SmsAlphabet alphabet, List<byte[]> parts) {
    /** A header counts parts in one byte. */
    private static final int MOST = 255;

    /** What typesetters write and telephones have no character for. */
    private static final Map<String, String> PLAIN = Map.of(
            "’", "'", "‘", "'", "“", "\"", "”", "\"", "…", "...", "–", "-", "—", "-", "\u00A0", " ", "\u202F", " ");

    public SmsText {
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException where it is longer than any message can be */
    public static SmsText of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = plain(composed);
        boolean gsm = GsmAlphabet.has(plain);
        SmsAlphabet alphabet = gsm ? SmsAlphabet.GSM : SmsAlphabet.UCS2;
        List<byte[]> parts = parts(alphabet, characters(gsm ? plain : composed, gsm));
        if (parts.size() > MOST) {
            throw new IllegalArgumentException("a text message has at most " + MOST + " parts");
        }
        return new SmsText(alphabet, parts);
    }

    /** In how many parts this text leaves: what is paid. */
    public static int count(String text) {
        return of(text).parts().size();
    }

    /** The text of bytes that a telephone sent. */
    public static String read(byte coding, byte[] bytes) {
        return switch (coding & 0x0C) {
            case 0x08 -> new String(bytes, StandardCharsets.UTF_16BE);
            default -> coding == 3 ? new String(bytes, StandardCharsets.ISO_8859_1) : sevenBits(coding, bytes);
        };
    }

    private static String sevenBits(byte coding, byte[] bytes) {
        return coding == 1 ? new String(bytes, StandardCharsets.US_ASCII) : GsmAlphabet.read(bytes);
    }

    private static String plain(String text) {
        String plain = text;
        for (Map.Entry<String, String> one : PLAIN.entrySet()) {
            plain = plain.replace(one.getKey(), one.getValue());
        }
        return plain;
    }

    private static List<byte[]> characters(String text, boolean gsm) {
        List<byte[]> characters = new ArrayList<>(text.length());
        text.codePoints()
                .forEach(point -> characters.add(
                        gsm
                                ? GsmAlphabet.septets((char) point)
                                : Character.toString(point).getBytes(StandardCharsets.UTF_16BE)));
        return characters;
    }

    private static List<byte[]> parts(SmsAlphabet alphabet, List<byte[]> characters) {
        int bytes = characters.stream().mapToInt(character -> character.length).sum();
        int room = bytes <= alphabet.alone() ? alphabet.alone() : alphabet.inPart();
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream(room);
        for (byte[] character : characters) {
            if (part.size() + character.length > room) {
                parts.add(part.toByteArray());
                part.reset();
            }
            part.writeBytes(character);
        }
        parts.add(part.toByteArray());
        return parts;
    }
}
