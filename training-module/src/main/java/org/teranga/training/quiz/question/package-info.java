/**
 * What is asked and how it is marked: plain Java, without a database and without pages. A {@link
 * org.teranga.training.quiz.question.Question} is of one of ten kinds; {@link org.teranga.training.quiz.question.Marking} says what a
 * response is worth, in parts, and which words teach. Choices are mixed by {@link org.teranga.training.quiz.question.Shuffle}, the same for the
 * same seed.
 */
@NullMarked
package org.teranga.training.quiz.question;

import org.jspecify.annotations.NullMarked;
