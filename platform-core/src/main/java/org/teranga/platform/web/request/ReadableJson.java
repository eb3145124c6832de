package org.teranga.platform.web.request;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.teranga.platform.refusal.Refusal;

/**
 * Refuses JSON that is no UTF-8, whose letters would be replaced in silence; JSON that is nested deeper than anybody writes it, on which
 * parsers fail as if the fault were ours; JSON that is cut, since the server's parser, where it passes over a list that nobody asked for,
 * looks for its end for ever (eclipse-ee4j/parsson, issue 23); and texts that hold what no database keeps: character 0, or one half of a
 * pair of surrogates.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class ReadableJson implements ReaderInterceptor {
    /** How many objects and lists may lie in each other. */
    static final int DEEPEST = 64;

    private static final int NO_UNIT = -1;
    /** A backslash, a u, four digits. */
    private static final int UNIT_LENGTH = 6;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type.getSubtype().endsWith("json") || type.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            byte[] body = context.getInputStream().readAllBytes();
            if (!readable(body)) {
                throw Refusal.unreadable("problem.json");
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    static boolean readable(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
        return nested(body) && keepable(body);
    }

    /** Whether no escape stands for character 0 or for half a pair; a backslash stands in texts only, so it is enough to follow these. */
    private static boolean keepable(byte[] body) {
        boolean half = false;
        for (int i = 0; i < body.length; i++) {
            boolean escape = body[i] == '\\';
            int unit = escape ? unit(body, i) : NO_UNIT;
            if (unit == 0 || half != (unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE)) {
                return false;
            }
            half = unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
            i += unit != NO_UNIT ? UNIT_LENGTH - 1 : escape ? 1 : 0;
        }
        return !half;
    }

    /** The number that an escape at this place stands for; {@link #NO_UNIT} where it is another escape, or none that a parser takes. */
    private static int unit(byte[] body, int at) {
        if (at + UNIT_LENGTH > body.length || body[at + 1] != 'u') {
            return NO_UNIT;
        }
        int unit = 0;
        for (int i = at + 2; i < at + UNIT_LENGTH; i++) {
            int digit = Character.digit(body[i], 16);
            if (digit < 0) {
                return NO_UNIT;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    /**
     * Whether every bracket is closed by one of its kind, every text ends, and nothing lies deeper than {@link #DEEPEST}. Brackets within
     * texts do not count; no byte of a longer UTF-8 letter is one of these signs.
     */
    private static boolean nested(byte[] body) {
        byte[] closing = new byte[DEEPEST];
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < body.length; i++) {
            byte sign = body[i];
            if (sign == '"') {
                text = !text;
            } else if (text) {
                i += sign == '\\' ? 1 : 0;
            } else if (sign == '{' || sign == '[') {
                if (depth == DEEPEST) {
                    return false;
                }
                closing[depth++] = (byte) (sign == '{' ? '}' : ']');
            } else if ((sign == '}' || sign == ']') && (depth == 0 || closing[--depth] != sign)) {
                return false;
            }
        }
        return depth == 0 && !text;
    }
}
