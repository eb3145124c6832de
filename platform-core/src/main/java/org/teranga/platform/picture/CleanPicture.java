package org.teranga.platform.picture;

import java.util.Set;

/**
 * A picture made anew from what was sent.
 *
 * @param type    its media type
 * @param content its bytes
 * @param width   in pixels, or the units of the drawing
 * @param height  as the width
 * @param leftOut what of a drawing was not copied, by the names of elements and attributes; empty for photographs
 */
public record CleanPicture(String type, byte[] content, int width, int height, Set<String> leftOut) {
    public CleanPicture {
        leftOut = Set.copyOf(leftOut);
    }
}
