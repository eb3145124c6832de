/**
 * The learner's pages: my courses, a course, its parts one after the other. Everything works without a program in the browser; where one
 * stopped is kept with the enrolment, so that one goes on there on any device.
 */
@NullMarked
package org.teranga.training.player;

import org.jspecify.annotations.NullMarked;
