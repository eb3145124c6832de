package org.teranga.platform.sms.gateway;

import java.time.Instant;
import java.util.List;

/**
 * The text messages of a development platform, the newest first.
 *
 * @param texts    what would have been sent
 * @param answered whether somebody has just answered one
 */
public record TextBoxView(List<Entry> texts, boolean answered) {
    public TextBoxView {
        texts = List.copyOf(texts);
    }

    /**
     * One text message.
     *
     * @param id       of its row
     * @param sender   the association that writes
     * @param to       the number
     * @param at       when
     * @param language BCP 47 code
     * @param text     what it says
     * @param parts    how many parts would be paid
     */
    public record Entry(String id, String sender, String to, Instant at, String language, String text, int parts) {}
}
