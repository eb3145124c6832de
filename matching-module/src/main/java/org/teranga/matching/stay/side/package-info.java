/** What household and host do and read on their own pages of a stay, beside the answers that are steps of the placement. */
@NullMarked
package org.teranga.matching.stay.side;

import org.jspecify.annotations.NullMarked;
