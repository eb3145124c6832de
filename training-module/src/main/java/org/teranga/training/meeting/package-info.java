/**
 * Meetings in a place or by link: of a course, of which they are a part, or to inform whoever comes.
 *
 * <p>A {@link org.teranga.training.meeting.Meeting} has seats. Whoever asks for one when none is left waits, and moves up by itself when
 * somebody leaves; a seat is never given twice, since whoever asks first locks the meeting. Those who have one are reminded, and find it in
 * their calendar. Whoever leads it notes on a telephone who was there: that counts as the course's part
 * ({@link org.teranga.training.meeting.MeetingAttended}), and as a meeting attended, which a policy may ask for.
 */
@NullMarked
package org.teranga.training.meeting;

import org.jspecify.annotations.NullMarked;
