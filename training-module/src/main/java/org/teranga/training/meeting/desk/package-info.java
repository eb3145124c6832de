/** Meetings at the desk: planned, changed, called off, and who came. */
@NullMarked
package org.teranga.training.meeting.desk;

import org.jspecify.annotations.NullMarked;
