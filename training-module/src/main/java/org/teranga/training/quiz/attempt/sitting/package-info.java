/** A quiz as a learner sits it, page by page. */
@NullMarked
package org.teranga.training.quiz.attempt.sitting;

import org.jspecify.annotations.NullMarked;
