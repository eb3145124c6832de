/**
 * Whether a record whose name or address became another is still the same person's: said from the old address, or by two members of staff.
 * Until then what the person had shown does not count for it; whoever objects stops what is under way.
 */
@NullMarked
package org.teranga.matching.confirmation;

import org.jspecify.annotations.NullMarked;
