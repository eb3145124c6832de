/**
 * Where an association works, for which kinds, and how much of it: department by department. What it cannot take is kept aside, and the
 * associations of the platform that work there are named.
 */
@NullMarked
package org.teranga.matching.pool.area;

import org.jspecify.annotations.NullMarked;
