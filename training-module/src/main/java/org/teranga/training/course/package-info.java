/**
 * Courses for volunteers: cultures, trauma, the code of ethics.
 */
@NullMarked
package org.teranga.training.course;

import org.jspecify.annotations.NullMarked;
