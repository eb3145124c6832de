/**
 * Meetings in person, seats and attendance.
 */
@NullMarked
package org.teranga.training.meeting;

import org.jspecify.annotations.NullMarked;
