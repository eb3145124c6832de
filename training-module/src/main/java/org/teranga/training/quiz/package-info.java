/**
 * Quizzes: which questions of its bank a course asks. What a question is stands in {@code question}, how it comes as a file in {@code gift},
 * where it is kept in {@code bank}, who answers in {@code attempt}, who writes and marks in {@code desk}.
 */
@NullMarked
package org.teranga.training.quiz;

import org.jspecify.annotations.NullMarked;
