/**
 * How somebody stands to what is asked: what was shown, until when it holds, what is missing and before what. Decided once, in
 * {@link org.teranga.matching.safeguarding.policy.standing.CheckStanding}; whoever asks whether somebody may be proposed, introduced, or
 * sleep under a roof asks it there.
 */
@NullMarked
package org.teranga.matching.safeguarding.policy.standing;

import org.jspecify.annotations.NullMarked;
