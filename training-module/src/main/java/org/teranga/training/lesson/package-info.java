/**
 * What learners read and play: lessons and stories, each a translated document of the content engine.
 *
 * <p>A lesson is one page of passages. A {@link org.teranga.training.lesson.Story} is a set of points, each with a piece of story and
 * choices that lead to other points; a point without choices is an end.
 */
@NullMarked
package org.teranga.training.lesson;

import org.jspecify.annotations.NullMarked;
