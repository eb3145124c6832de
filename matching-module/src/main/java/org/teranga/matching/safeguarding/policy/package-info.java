/**
 * What is asked of whom before somebody is proposed, introduced, or sleeps under a roof: the association's
 * {@link org.teranga.matching.safeguarding.policy.Policy}, and under it the platform's
 * {@link org.teranga.matching.safeguarding.policy.FloorOfHelp}. Plain records, decided without asking anything of anybody.
 */
@NullMarked
package org.teranga.matching.safeguarding.policy;

import org.jspecify.annotations.NullMarked;
