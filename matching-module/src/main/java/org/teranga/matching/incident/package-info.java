/**
 * What is not well in a stay. One press opens a restricted file of its own: the lead for safeguarding and whoever is on duty read it,
 * others who break the glass with a reason, and never a side of the stay or who lives in its home, whatever they are at the association.
 * While it is open nobody new is brought to the home, and the other side learns nothing of it: by words, state, letter, figure or by who
 * opened its file.
 */
@NullMarked
package org.teranga.matching.incident;

import org.jspecify.annotations.NullMarked;
