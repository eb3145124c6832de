/**
 * The soft criteria, one class each.
 */
@NullMarked
package org.teranga.matching.engine.criterion.soft;

import org.jspecify.annotations.NullMarked;
