/**
 * An offer: a home, hours of a language, help with law or work, friendship, a hand for a project; from its receipt to its withdrawal.
 */
@NullMarked
package org.teranga.matching.pool.offer;

import org.jspecify.annotations.NullMarked;
