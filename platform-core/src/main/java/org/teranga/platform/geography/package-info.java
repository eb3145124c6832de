/**
 * Where things are: the communes of France with coordinates, departments, regions, distances.
 */
@NullMarked
package org.teranga.platform.geography;

import org.jspecify.annotations.NullMarked;
