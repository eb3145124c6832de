/** The assignment by bidding: households bid for places until no one can do better, then prices are repaired. */
@NullMarked
package org.teranga.matching.engine.assignment.auction;

import org.jspecify.annotations.NullMarked;
