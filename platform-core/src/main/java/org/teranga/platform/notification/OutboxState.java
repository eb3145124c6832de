package org.teranga.platform.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mails of one association, counted; no address and no word of any.
 *
 * @param waiting how many wait
 * @param oldest  since when the oldest of them waits; null where none does
 * @param tried   how many of those that wait were tried already
 * @param dead    how many were refused for good and are kept
 * @param reply   the code of the mail server's last reply to any of those; null where there was none
 * @param gone    how many left in the last 24 hours
 */
public record OutboxState(
        UUID tenant,
        long waiting,
        @Nullable Instant oldest,
        long tried,
        long dead,
        @Nullable String reply,
        long gone) {}
