/**
 * The market: a snapshot of needs and offers, kept as columns and sorted by place, so that many pairs can be looked at fast.
 */
@NullMarked
package org.teranga.matching.engine.market;

import org.jspecify.annotations.NullMarked;
