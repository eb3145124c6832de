/**
 * Questions as fields of a form, for those who do not know GIFT. A {@code QuestionSheet} holds the fields of one question in all its languages: what
 * a question asks is written once a language, what its answers are worth is said once. A sheet makes exactly the question that it was filled
 * from; where it could not, there is none, and the question is written in its source.
 */
@NullMarked
package org.teranga.training.quiz.form;

import org.jspecify.annotations.NullMarked;
