/** The assignment where an offer takes several households: packing, search and the bound that proves it. */
@NullMarked
package org.teranga.matching.engine.assignment.house;

import org.jspecify.annotations.NullMarked;
