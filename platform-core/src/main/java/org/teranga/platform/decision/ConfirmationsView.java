package org.teranga.platform.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The acts that wait for a second person ({@code platform/confirmations}). From {@code href}/{id} lead on: POST {@code /confirm}, POST
 * {@code /refuse}.
 *
 * @param href     the page itself
 * @param waiting  what waits and concerns who reads, the oldest first
 * @param decided  what was decided lately, the latest first
 * @param happened what was just done: {@code confirmed}, {@code refused}, {@code withdrawn}; empty for nothing
 */
public record ConfirmationsView(String href, List<Row> waiting, List<Row> decided, String happened) {
    public ConfirmationsView {
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
    }

    /**
     * One act.
     *
     * @param sentence   what it does, in words
     * @param path       where it is read in full, from the root; empty for nowhere
     * @param reason     why, in the words of who asked; empty where none was given
     * @param askedBy    the name of who asked; empty where nobody knows it any more
     * @param decidedBy  the name of who decided; empty where nobody did
     * @param mayConfirm whether who reads may confirm it
     * @param own        whether who reads asked for it
     * @param outcome    {@code confirmed}, {@code refused}, {@code withdrawn}, {@code lapsed}; empty while it waits
     */
    public record Row(
            UUID id,
            String sentence,
            String path,
            String reason,
            String askedBy,
            Instant askedAt,
            Instant endsAt,
            String decidedBy,
            @Nullable Instant decidedAt,
            boolean mayConfirm,
            boolean own,
            String outcome) {}
}
