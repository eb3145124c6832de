package org.teranga.platform.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a page shows it.
 *
 * @param own          whether the side that looks at the page wrote it
 * @param fromPerson   whether the person wrote it
 * @param author       the member who wrote it; empty where that is the person, or is not told
 * @param text         what was written
 * @param language     BCP 47 code of the language of its words
 * @param at           when
 * @param channel      {@code page, mail, sms}
 * @param template     the message of the title of its template; empty where there was none
 * @param state        of its letter: {@code waiting, delivered, dead}; empty where it has none, or that is not told
 * @param readAt       when the other side read it; null before
 * @param readBy       the member who did; empty where that is not told
 * @param otherAddress whether it came from another address than the person's
 * @param files        its pictures and documents
 */
public record MessageLine(
        boolean own,
        boolean fromPerson,
        String author,
        String text,
        String language,
        Instant at,
        String channel,
        String template,
        String state,
        @Nullable Instant readAt,
        String readBy,
        boolean otherAddress,
        List<Attached> files) {
    public MessageLine {
        files = List.copyOf(files);
    }

    /**
     * A picture or document of it.
     *
     * @param href      where its bytes are, from the root of the host
     * @param name      what it is called
     * @param picture   whether it is looked at as a picture
     * @param kilobytes how large it is
     */
    public record Attached(String href, String name, boolean picture, int kilobytes) {}
}
