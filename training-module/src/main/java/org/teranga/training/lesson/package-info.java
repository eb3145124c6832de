/**
 * A lesson of a course, as a translated document.
 */
@NullMarked
package org.teranga.training.lesson;

import org.jspecify.annotations.NullMarked;
