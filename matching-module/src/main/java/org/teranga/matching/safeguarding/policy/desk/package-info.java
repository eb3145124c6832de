/** The pages on which a policy is read, written, tried and published. */
@NullMarked
package org.teranga.matching.safeguarding.policy.desk;

import org.jspecify.annotations.NullMarked;
