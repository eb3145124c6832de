/**
 * Synthetic markets: spreadsheets of offers and needs as an association might have them, drawn from a seed. For benchmarks, and for the
 * demonstration; nobody in them exists.
 */
@NullMarked
package org.teranga.matching.synthetic;

import org.jspecify.annotations.NullMarked;
