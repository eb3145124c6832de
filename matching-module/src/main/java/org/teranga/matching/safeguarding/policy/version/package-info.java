/**
 * An association's policy as it is drafted, tried, published by another person, and kept: every version with who published it, when and
 * why.
 */
@NullMarked
package org.teranga.matching.safeguarding.policy.version;

import org.jspecify.annotations.NullMarked;
