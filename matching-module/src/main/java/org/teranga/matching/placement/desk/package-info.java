/** Placements at the desk: lists, one placement, and the steps of staff. */
@NullMarked
package org.teranga.matching.placement.desk;

import org.jspecify.annotations.NullMarked;
