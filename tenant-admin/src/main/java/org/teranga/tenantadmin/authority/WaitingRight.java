package org.teranga.tenantadmin.authority;

import java.time.Instant;

/**
 * A right that waits for a second person, as pages show it.
 *
 * @param sentence what it does, in words
 * @param askedBy  who asked, by name; empty where nobody knows it any more
 * @param endsAt   when it lapses
 * @param action   where it is decided: POST {@code /confirm} or {@code /refuse}
 * @param own      whether the reader asked, and may take it back
 * @param operators whether nobody here can decide it, so that the operator of the platform does
 */
public record WaitingRight(
        String sentence, String askedBy, Instant endsAt, String action, boolean own, boolean operators) {}
