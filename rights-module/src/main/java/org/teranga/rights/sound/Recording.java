package org.teranga.rights.sound;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A section read aloud.
 *
 * @param language BCP 47 code of the text that is read
 * @param hash     under which it is served
 * @param bytes    how heavy it is
 * @param seconds  how long it lasts
 * @param number   which number of the text it reads
 * @param waiting  whether it waits for a second person: readers do not hear it
 */
public record Recording(
        UUID document,
        UUID section,
        String language,
        String hash,
        int bytes,
        int seconds,
        int number,
        boolean waiting) {
    /** Where it is heard, from the root of the host. */
    public String href() {
        return "/rights-sound/" + hash + ".mp3";
    }

    /** Its id where something needs one. */
    UUID id() {
        return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** How long it lasts: {@code 1:05}. */
    public String time() {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /** How heavy it is, in kilobytes. */
    public int kilobytes() {
        return Math.max(1, Math.round(bytes / 1_000f));
    }
}
