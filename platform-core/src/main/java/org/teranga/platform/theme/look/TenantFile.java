package org.teranga.platform.theme.look;

import java.util.Map;

/**
 * A picture of an association's own, made anew from what was sent: nothing of a stranger's bytes is served.
 *
 * @param hash    of the content, 32 hexadecimal digits
 * @param type    its media type: SVG, PNG or JPEG
 * @param content its bytes, 2 MiB at most
 * @param width   in pixels, or the units of the drawing
 * @param height  as the width
 */
public record TenantFile(String hash, String type, byte[] content, int width, int height) {
    /** The largest, in bytes. */
    public static final int LARGEST = 2 << 20;

    private static final Map<String, String> ENDINGS =
            Map.of("image/svg+xml", "svg", "image/png", "png", "image/jpeg", "jpg");

    public TenantFile {
        if (!ENDINGS.containsKey(type) || content.length > LARGEST) {
            throw new IllegalArgumentException(type + " of " + content.length + " bytes");
        }
    }

    /** Its name, under which it is served. */
    public String name() {
        return hash + "." + ENDINGS.get(type);
    }

    /** The media type that belongs to an ending. */
    static String typeOf(String ending) {
        return ENDINGS.entrySet().stream()
                .filter(one -> one.getValue().equals(ending))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no picture ends in ." + ending));
    }
}
