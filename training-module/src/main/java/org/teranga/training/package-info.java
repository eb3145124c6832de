/**
 * Training that opens the door to being matched. A course is written or adopted ({@code course}, {@code catalogue}), read and practised
 * ({@code lesson}, {@code quiz}, {@code meeting}), and what each person does in it is kept ({@code enrolment}) until it is completed.
 */
@NullMarked
package org.teranga.training;

import org.jspecify.annotations.NullMarked;
