/** The pairs of needs and offers that an assignment chooses from, with their scores, the limits of the offers and the prices that prove it. */
@NullMarked
package org.teranga.matching.engine.assignment.pair;

import org.jspecify.annotations.NullMarked;
