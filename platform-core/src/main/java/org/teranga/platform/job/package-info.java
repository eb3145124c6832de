/**
 * Background work on the database, safe on many nodes: nothing is scheduled in memory.
 */
@NullMarked
package org.teranga.platform.job;

import org.jspecify.annotations.NullMarked;
