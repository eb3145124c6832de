/**
 * Where questions are written, brought in from files and taken out, quizzes are put together, and what people wrote is marked; the same
 * for programs.
 */
@NullMarked
package org.teranga.training.quiz.desk;

import org.jspecify.annotations.NullMarked;
