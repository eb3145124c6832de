/** Tests of the courses that ship. */
@NullMarked
package org.teranga.training.shelf;

import org.jspecify.annotations.NullMarked;
