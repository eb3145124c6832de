/**
 * The work of staff: what waits, what was imported, what follows.
 */
@NullMarked
package org.teranga.matching.desk;

import org.jspecify.annotations.NullMarked;
