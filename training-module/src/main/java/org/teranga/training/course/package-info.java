/**
 * Courses: what hosts, helpers and staff learn before they meet anyone.
 *
 * <p>A {@link org.teranga.training.course.Course} is written as an {@link org.teranga.training.course.CourseOutline} of sections with
 * {@link org.teranga.training.course.Part}s, and {@link org.teranga.training.course.CourseTerms}: of whom it is asked, what it gives, how long
 * that holds. Learners see nothing of it until it is published: each publication is a {@link org.teranga.training.course.CourseVersion},
 * with its reason and a word on whether what was earned before stays good. Versions are never changed. A retired course takes nobody in;
 * what was earned with it holds.
 */
@NullMarked
package org.teranga.training.course;

import org.jspecify.annotations.NullMarked;
