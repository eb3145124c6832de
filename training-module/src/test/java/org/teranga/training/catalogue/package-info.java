/** Tests of the courses that ship. */
@NullMarked
package org.teranga.training.catalogue;

import org.jspecify.annotations.NullMarked;
