package org.teranga.rights.integreat;

import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * An answer with a tag: whoever has it asks whether it is still the same, each time, so that a change is seen at once and what is the same
 * does not travel.
 */
final class TaggedAnswer {
    private static final int TAG_LENGTH = 32;
    private static final String ASK_EACH_TIME = "public, no-cache";
    private static final String JSON = MediaType.APPLICATION_JSON + "; charset=utf-8";

    private TaggedAnswer() {}

    /** What is cheap to write: its tag is made of what it says. */
    static Response of(Request request, JsonStructure body) {
        String written = body.toString();
        return of(request, written, () -> written);
    }

    /**
     * What is not cheap to write: it is written only where its tag is another one.
     *
     * @param state is another text as soon as it says anything else
     */
    static Response of(Request request, String state, Supplier<String> body) {
        EntityTag tag = new EntityTag(hash(state));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same == null ? Response.ok(body.get(), JSON) : same;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME).build();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
