/** The household's own page of its plan: behind the link of a need, behind the link of a letter, and for who signs in. */
@NullMarked
package org.teranga.matching.moveon.own;

import org.jspecify.annotations.NullMarked;
