package org.teranga.training.quiz.gift;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file of questions: UTF-8, with or without its mark in front. Anything else is told from it rather than guessed at. */
public final class SentFile {
    /** The largest file, in bytes. */
    public static final int LARGEST = 10 << 20;

    private static final String MARK = "\uFEFF";

    private SentFile() {}

    /**
     * Its text.
     *
     * @throws NotText where it is in another encoding, or no text at all
     */
    public static String text(byte[] bytes) throws NotText {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw new NotText(NotText.Why.UTF16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotText(NotText.Why.ENCODING);
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new NotText(zero <= 3 ? NotText.Why.UTF16 : NotText.Why.BINARY);
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** A file that is no text in UTF-8. */
    public static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        private final Why why;

        NotText(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        /** What it seems to be. */
        public Why why() {
            return why;
        }

        /** What a file may be instead. */
        public enum Why {
            /** Text in UTF-16. */
            UTF16,
            /** Text in an encoding of one byte a letter, or damaged. */
            ENCODING,
            /** No text. */
            BINARY
        }
    }
}
