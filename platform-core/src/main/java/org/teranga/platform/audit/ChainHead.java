package org.teranga.platform.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain: as the signed file tells it, or as somebody keeps it elsewhere.
 *
 * @param position of the last link
 * @param mac      of the last link
 */
public record ChainHead(long position, byte[] mac) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):((?:[0-9a-f]{2}){16,64})");

    /** Reads what {@link #toString} writes, as {@code 120:9f3a…}; empty where it is none. */
    public static Optional<ChainHead> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new ChainHead(
                        Long.parseLong(written.group(1)), HexFormat.of().parseHex(written.group(2))))
                : Optional.empty();
    }

    /** Its position and its code, in one word that can be kept elsewhere. */
    @Override
    public String toString() {
        return position + ":" + HexFormat.of().formatHex(mac);
    }
}
