package org.teranga.platform.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;

/**
 * The freshness of a document: until when somebody answers for what it says.
 *
 * @param verifiedAt      when somebody last said so; null where nobody ever did
 * @param verifiedBy      whose account that was; null where it was nobody of this association
 * @param verifyBy        the day by which it is to be checked again; null where it was never checked
 * @param verifyAfterDays how many days a check holds
 */
public record Freshness(
        @Nullable Instant verifiedAt,
        @Nullable UUID verifiedBy,
        @Nullable LocalDate verifyBy,
        int verifyAfterDays) {
    /** How long before the day it is time to check. */
    public static final int NOTICE_DAYS = 30;

    /** Never checked yet. */
    public static Freshness unchecked(int verifyAfterDays) {
        return new Freshness(null, null, null, verifyAfterDays);
    }

    /** Checked now. */
    public Freshness renewed(Instant now, @Nullable UUID by) {
        return new Freshness(now, by, day(now).plusDays(verifyAfterDays), verifyAfterDays);
    }

    /** The day of the last check; null where there never was one. */
    public @Nullable LocalDate verifiedOn() {
        return verifiedAt == null ? null : day(verifiedAt);
    }

    /** Whether the last check was before this moment, or never. */
    public boolean checkedBefore(Instant moment) {
        return verifiedAt == null || verifiedAt.isBefore(moment);
    }

    /** Whether anybody ever checked it. */
    public boolean verified() {
        return verifiedAt != null;
    }

    /** Whether the day has gone by. */
    public boolean overdue(LocalDate today) {
        return verifyBy != null && verifyBy.isBefore(today);
    }

    /** Whether somebody should check it now: never done, due within a month, or overdue. */
    public boolean due(LocalDate today) {
        return verifyBy == null || verifyBy.isBefore(today.plusDays(NOTICE_DAYS));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Formats.ZONE).toLocalDate();
    }
}
