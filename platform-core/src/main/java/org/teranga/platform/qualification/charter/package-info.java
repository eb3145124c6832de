/** The charter: the platform's clauses, and what an association adds, writes and publishes. */
@NullMarked
package org.teranga.platform.qualification.charter;

import org.jspecify.annotations.NullMarked;
