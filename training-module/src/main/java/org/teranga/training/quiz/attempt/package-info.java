/**
 * Somebody answers a quiz: an attempt begins with questions, chosen and mixed once, and goes on wherever one likes until each has its
 * answer. The first answer to a question counts and is kept; what it is worth is said at once, and why. The last answer ends the attempt;
 * where a trainer has to read something, the end comes with the trainer's mark. Nothing is ever written over.
 */
@NullMarked
package org.teranga.training.quiz.attempt;

import org.jspecify.annotations.NullMarked;
