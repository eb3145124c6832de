/** Tests of courses. */
@NullMarked
package org.teranga.training.course;

import org.jspecify.annotations.NullMarked;
