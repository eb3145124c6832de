/** What a side sees of a proposal, by its link or signed in, and how it answers. */
@NullMarked
package org.teranga.matching.placement.answer;

import org.jspecify.annotations.NullMarked;
