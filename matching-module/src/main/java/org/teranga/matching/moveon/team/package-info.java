/**
 * What the team reads of a household's plan, and does: that there is one, the steps that the household opened to it, and a step proposed. It
 * reads no list of what it proposed: what is in a plan and what is not is the household's.
 */
@NullMarked
package org.teranga.matching.moveon.team;

import org.jspecify.annotations.NullMarked;
