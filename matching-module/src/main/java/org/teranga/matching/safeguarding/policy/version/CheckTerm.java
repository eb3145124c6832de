package org.teranga.matching.safeguarding.policy.version;

import org.jspecify.annotations.Nullable;

/**
 * How long a check holds.
 *
 * @param check  the name of the check
 * @param months counted from the day on which it was shown; null for as long as it says itself
 * @param ahead  how many days before its end it is asked for anew
 */
public record CheckTerm(String check, @Nullable Integer months, int ahead) {}
