/**
 * Questions as files: Moodle's GIFT in and out, Aiken in. A file is read question by question; each comes whole, or is refused with its
 * line and why ({@link org.teranga.training.quiz.gift.Fault}). What is written is read again as the same questions. Reading takes time in
 * proportion to the length of the file, whatever stands in it.
 */
@NullMarked
package org.teranga.training.quiz.gift;

import org.jspecify.annotations.NullMarked;
