/**
 * What stands beside the words of a lesson: pictures, which stand in its text by their names, and videos, sounds and papers, which stand
 * before it, each with what is said in them as a text. Learners see a medium from the version on that is published after it was brought,
 * and until the one that is published after it was taken away; what was brought stays kept.
 */
@NullMarked
package org.teranga.training.medium;

import org.jspecify.annotations.NullMarked;
