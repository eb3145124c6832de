/** Needs and offers that staff tick in a list, as a sheet. */
@NullMarked
package org.teranga.matching.desk.selection;

import org.jspecify.annotations.NullMarked;
