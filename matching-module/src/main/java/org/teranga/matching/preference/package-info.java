/**
 * Which offers a household would rather have. Staff note it after talking to the household, and take it back when it is no longer so; the
 * next run gives such a pair the points that the rules have for it. It binds nobody: a preference is a wish, a placement a decision.
 */
@NullMarked
package org.teranga.matching.preference;

import org.jspecify.annotations.NullMarked;
