/**
 * Teams for all projects at once: volunteers take seats of roles. Exact where no role is needed, certified by a bound everywhere. It knows
 * numbers only.
 */
@NullMarked
package org.teranga.matching.engine.team;

import org.jspecify.annotations.NullMarked;
