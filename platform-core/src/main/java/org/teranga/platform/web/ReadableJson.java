package org.teranga.platform.web;

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

/**
 * Refuses JSON that is no UTF-8, whose letters would be replaced in silence, and JSON that is nested deeper than anybody writes it, on which
 * parsers fail as if the fault were ours.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class ReadableJson implements ReaderInterceptor {
    /** How many objects and lists may lie in each other. */
    static final int DEEPEST = 64;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type.getSubtype().endsWith("json") || type.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            byte[] body = context.getInputStream().readAllBytes();
            if (!readable(body)) {
                throw Problem.unreadable("problem.json");
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
        return depth(body) <= DEEPEST;
    }

    /** Brackets within strings do not count; no byte of a longer UTF-8 letter is one of these signs. */
    private static int depth(byte[] body) {
        int deepest = 0;
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < body.length; i++) {
            switch (body[i]) {
                case '"' -> text = !text;
                case '\\' -> i += text ? 1 : 0;
                case '{', '[' -> deepest = Math.max(deepest, text ? depth : ++depth);
                case '}', ']' -> depth -= text ? 0 : 1;
                default -> {}
            }
        }
        return deepest;
    }
}
