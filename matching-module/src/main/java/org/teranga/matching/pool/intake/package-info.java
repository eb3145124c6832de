/**
 * How offers and needs come in and are corrected: by which ways, for which kinds, from which row of a spreadsheet; and what the person
 * who left one is told of it meanwhile.
 */
@NullMarked
package org.teranga.matching.pool.intake;

import org.jspecify.annotations.NullMarked;
