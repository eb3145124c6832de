/**
 * Questions, attempts and marks.
 */
@NullMarked
package org.teranga.training.quiz;

import org.jspecify.annotations.NullMarked;
