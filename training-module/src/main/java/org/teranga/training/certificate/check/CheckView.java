package org.teranga.training.certificate.check;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The page on which anybody checks a credential ({@code training/certificate/check}).
 *
 * @param association who certifies here
 * @param action      where it is sent
 * @param form        as it stands
 * @param outcome     what became of it; null before anything was brought
 */
public record CheckView(
        String association,
        String action,
        FilledForm form,
        @Nullable Outcome outcome) {
    /**
     * What became of it.
     *
     * @param state   {@code good, expired, revoked, altered, other, unreadable}
     * @param other   the address of the issuer that it names; empty where it is ours
     * @param found   ours that it is; null where it is none
     */
    public record Outcome(
            String state, String other, @Nullable Found found) {}

    /**
     * A certificate of ours.
     *
     * @param title  what the course was called
     * @param tongue in which language
     * @param name   what stands on it; empty for none
     * @param href   where it is
     * @param ended  since when it does not hold any more: the day after its last, or the day it was revoked; null where it holds
     */
    public record Found(
            String title,
            String tongue,
            String name,
            String href,
            Instant issuedAt,
            @Nullable LocalDate until,
            @Nullable Instant ended) {}
}
