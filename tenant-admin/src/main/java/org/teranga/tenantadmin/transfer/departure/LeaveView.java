package org.teranga.tenantadmin.transfer.departure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The end of an association, as an administrator sees it.
 *
 * @param href      of the page
 * @param slug      to be typed by whoever means it
 * @param days      how long there is a way back
 * @param state     {@code none, asked, confirmed}
 * @param askedAt   when it was asked for; null before
 * @param askedBy   what to call who asked; empty where that is the platform's operator, or not known any more
 * @param own       whether the reader asked
 * @param due       when it is erased; null until it is confirmed
 * @param proofHref where the proof will stand
 * @param form      the form of asking or confirming
 * @param happened  what was just done, a code; empty for nothing
 */
public record LeaveView(
        String href,
        String slug,
        long days,
        String state,
        @Nullable Instant askedAt,
        String askedBy,
        boolean own,
        @Nullable Instant due,
        String proofHref,
        FilledForm form,
        String happened) {}
