/** The conversations of the team with whoever offers and whoever asks: which records those are, and the pages behind their secret links. */
@NullMarked
package org.teranga.matching.correspondence;

import org.jspecify.annotations.NullMarked;
