/** Who may reach whom: what is shown of a side, since when, and the links of letters. */
@NullMarked
package org.teranga.matching.placement.contact;

import org.jspecify.annotations.NullMarked;
