package org.teranga.training.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event: somebody has attended a meeting; fired within the transaction.
 *
 * @param person  the account
 * @param course  for which course; null for a meeting of no course
 * @param meeting which meeting
 */
public record MeetingAttended(UUID person, @Nullable UUID course, UUID meeting) implements MeetingAttendance {}
