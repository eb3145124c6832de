/** The plan of a quiz: which questions it asks, and how many. */
@NullMarked
package org.teranga.training.quiz.desk.plan;

import org.jspecify.annotations.NullMarked;
