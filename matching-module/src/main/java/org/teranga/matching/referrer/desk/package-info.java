/** Whoever leads agrees with partners, invites their caseworkers, and ends either; and sees how much each brings. */
@NullMarked
package org.teranga.matching.referrer.desk;

import org.jspecify.annotations.NullMarked;
