package org.teranga.platform.sms.segment;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The alphabet of telephones (3GPP TS 23.038, 6.2.1): 128 characters of one septet, and ten more of two. */
final class GsmAlphabet {
    static final byte ESCAPE = 0x1B;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Map<Character, Byte> EXTENSION = Map.of(
            '\f', (byte) 0x0A,
            '^', (byte) 0x14,
            '{', (byte) 0x28,
            '}', (byte) 0x29,
            '\\', (byte) 0x2F,
            '[', (byte) 0x3C,
            '~', (byte) 0x3D,
            ']', (byte) 0x3E,
            '|', (byte) 0x40,
            '€', (byte) 0x65);
    private static final Map<Character, byte[]> SEPTETS = septets();
    private static final Map<Byte, Character> EXTENDED = extended();

    private GsmAlphabet() {}

    private static Map<Character, byte[]> septets() {
        Map<Character, byte[]> septets = new HashMap<>();
        for (int i = 0; i < BASIC.length(); i++) {
            if (i != ESCAPE) {
                septets.put(BASIC.charAt(i), new byte[] {(byte) i});
            }
        }
        EXTENSION.forEach((character, code) -> septets.put(character, new byte[] {ESCAPE, code}));
        return septets;
    }

    private static Map<Byte, Character> extended() {
        Map<Byte, Character> extended = new HashMap<>();
        EXTENSION.forEach((character, code) -> extended.put(code, character));
        return extended;
    }

    /** Whether the alphabet has each character of the text. */
    static boolean has(String text) {
        return text.chars().allMatch(character -> SEPTETS.containsKey((char) character));
    }

    /** The septets of a character, one in a byte: one or two. */
    static byte[] septets(char character) {
        return Objects.requireNonNull(SEPTETS.get(character), "not in the alphabet")
                .clone();
    }

    /** The text of septets, one in a byte; what nobody defined is a blank, as telephones show it. */
    static String read(byte[] septets) {
        StringBuilder text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            int code = septets[i] & 0x7F;
            if (code == ESCAPE && i + 1 < septets.length) {
                i++;
                text.append(EXTENDED.getOrDefault(septets[i], ' '));
            } else {
                text.append(code == ESCAPE ? ' ' : BASIC.charAt(code));
            }
        }
        return text.toString();
    }

    /** The septets of a text that {@link #has}. */
    static byte[] write(String text) {
        ByteArrayOutputStream septets = new ByteArrayOutputStream(text.length());
        text.chars().forEach(character -> septets.writeBytes(septets((char) character)));
        return septets.toByteArray();
    }
}
