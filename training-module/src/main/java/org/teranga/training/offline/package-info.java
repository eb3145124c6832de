/**
 * Lessons without a line. On the learner's wish a service worker keeps the lessons of a course on the device; what is read there without a
 * line is noted once it is back.
 */
@NullMarked
package org.teranga.training.offline;

import org.jspecify.annotations.NullMarked;
