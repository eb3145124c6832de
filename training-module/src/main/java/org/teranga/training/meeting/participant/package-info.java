/** Meetings as learners and visitors see them, and their seats. */
@NullMarked
package org.teranga.training.meeting.participant;

import org.jspecify.annotations.NullMarked;
