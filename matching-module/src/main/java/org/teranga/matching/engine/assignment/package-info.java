/**
 * The assignment of needs to offers: exact where an offer takes households, certified by a bound everywhere. It knows numbers only.
 */
@NullMarked
package org.teranga.matching.engine.assignment;

import org.jspecify.annotations.NullMarked;
