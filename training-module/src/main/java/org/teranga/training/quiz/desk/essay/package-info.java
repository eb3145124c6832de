/** Answers in one's own words, which a person marks. */
@NullMarked
package org.teranga.training.quiz.desk.essay;

import org.jspecify.annotations.NullMarked;
