package org.teranga.platform.web.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused before the server looks at it.
 *
 * @param status 400 where it breaks the rules of HTTP, 404 where no address of ours looks like this
 */
record RequestRefusal(int status) {
    /** The header in which it goes to the application; whoever sends one of that name has it taken away. */
    static final String HEADER = "X-Teranga-Refused";

    private static final RequestRefusal BAD = new RequestRefusal(400);
    private static final RequestRefusal NO_SUCH = new RequestRefusal(404);
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    /**
     * Looks at an address.
     *
     * @param path as it was sent, without its query
     */
    static Optional<RequestRefusal> of(String path) {
        if (path.equals("*")) {
            return Optional.empty();
        }
        byte @Nullable [] decoded = decoded(path);
        if (decoded == null || !path.startsWith("/") || escapes(decoded)) {
            return Optional.of(BAD);
        }
        return has(decoded, ':') ? Optional.of(NO_SUCH) : Optional.empty();
    }

    /** Whether this can be the name of a host; where none is given, the server has its own answer. */
    static boolean isHost(@Nullable String host) {
        return host == null || HOST.matcher(host).matches();
    }

    /** The bytes that are meant; null where that cannot be told, or where they are no text. */
    private static byte @Nullable [] decoded(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length() * 3);
        for (int at = 0; at < path.length(); at++) {
            if (path.charAt(at) != '%') {
                bytes.put(String.valueOf(path.charAt(at)).getBytes(StandardCharsets.UTF_8));
            } else if (at + 2 < path.length() && isHex(path.charAt(at + 1)) && isHex(path.charAt(at + 2))) {
                bytes.put((byte) HexFormat.fromHexDigits(path, at + 1, at + 3));
                at += 2;
            } else {
                return null;
            }
        }
        byte[] all = Arrays.copyOf(bytes.array(), bytes.position());
        return has(all, 0) || has(all, '\\') || !isText(all) ? null : all;
    }

    private static boolean isHex(char digit) {
        return HexFormat.isHexDigit(digit);
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    private static boolean has(byte[] bytes, int wanted) {
        for (byte one : bytes) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether the path leads above the root. */
    private static boolean escapes(byte[] decoded) {
        int depth = 0;
        for (String step : new String(decoded, StandardCharsets.UTF_8).split("/")) {
            if (step.equals("..")) {
                depth--;
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** An address that the server can bear, of the same part of the application. */
    static String bearable(String path) {
        return path.startsWith("/api/") ? "/api/refused" : "/refused";
    }
}
