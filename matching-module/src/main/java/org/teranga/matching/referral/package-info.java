/**
 * An offer that one association cannot take goes to another, when the person has agreed: a sealed record on its way, a job that receives it, a
 * note on both sides. Nothing else passes between associations (decision 027).
 */
@NullMarked
package org.teranga.matching.referral;

import org.jspecify.annotations.NullMarked;
