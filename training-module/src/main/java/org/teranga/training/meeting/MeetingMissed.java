package org.teranga.training.meeting;

import java.util.UUID;

/**
 * An event: it is noted that somebody was not at a meeting, whatever was noted before; fired within the transaction.
 *
 * @param person  the account
 * @param meeting which meeting
 */
public record MeetingMissed(UUID person, UUID meeting) implements MeetingAttendance {}
