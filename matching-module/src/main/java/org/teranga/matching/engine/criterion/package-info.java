/**
 * What a criterion is: hard (a pair must meet it) or soft (it gives points), with a verdict that can be put into words.
 */
@NullMarked
package org.teranga.matching.engine.criterion;

import org.jspecify.annotations.NullMarked;
