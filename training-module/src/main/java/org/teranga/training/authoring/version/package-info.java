/** Versions of a course, and the terms on which it is shared. */
@NullMarked
package org.teranga.training.authoring.version;

import org.jspecify.annotations.NullMarked;
