/**
 * The hard criteria, one class each.
 */
@NullMarked
package org.teranga.matching.engine.criterion.hard;

import org.jspecify.annotations.NullMarked;
