/**
 * What each person does in courses, kept for good.
 *
 * <p>An {@link org.teranga.training.enrolment.Enrolment} begins with the first part that somebody opens. Parts that were done are only ever
 * added; once all parts of the version that learners see are done, and the courses that belong to it are completed too, there is a
 * {@link org.teranga.training.enrolment.Completion}, told by {@link org.teranga.training.enrolment.CourseCompleted}: whichever of the
 * courses comes last completes the others. A completion holds until its last day, or until a version is published that lets nothing from
 * before stay good; then the course can be taken anew, as another round beside the first.
 */
@NullMarked
package org.teranga.training.enrolment;

import org.jspecify.annotations.NullMarked;
