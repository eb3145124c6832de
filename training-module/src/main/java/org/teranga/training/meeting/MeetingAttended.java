package org.teranga.training.meeting;

import java.util.UUID;

/**
 * An event: somebody has attended a meeting of a course; fired within the transaction.
 *
 * @param person  the account
 * @param course  for which course
 * @param meeting which meeting
 */
public record MeetingAttended(UUID person, UUID course, UUID meeting) {}
