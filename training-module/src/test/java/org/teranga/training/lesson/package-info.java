/** Tests of lessons and stories. */
@NullMarked
package org.teranga.training.lesson;

import org.jspecify.annotations.NullMarked;
