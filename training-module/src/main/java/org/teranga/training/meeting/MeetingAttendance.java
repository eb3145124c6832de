package org.teranga.training.meeting;

/** What is noted of somebody who was expected at a meeting. */
public sealed interface MeetingAttendance permits MeetingAttended, MeetingMissed {}
