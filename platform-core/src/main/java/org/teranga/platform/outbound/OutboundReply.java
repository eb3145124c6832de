package org.teranga.platform.outbound;

/**
 * The answer to an outbound request.
 *
 * @param status the HTTP status; redirects are told, not followed
 * @param body   the beginning of what was said, at most a few thousand bytes, as it came over the line
 */
public record OutboundReply(int status, String body) {
    /** Whether it was taken. */
    public boolean taken() {
        return status >= 200 && status < 300;
    }
}
