/**
 * A household that lives with somebody: what falls due while it does, and who has to see to it. The states and steps of a stay are those
 * of its placement; nothing of a stay is silent and nothing ends by itself.
 */
@NullMarked
package org.teranga.matching.stay;

import org.jspecify.annotations.NullMarked;
