/**
 * What an offer and a need have in common when they come in: who left it (sealed), where it stands, its receipt number, the secret link
 * by which the person follows it, the row of the spreadsheet it came from, and its life from receipt to withdrawal.
 */
@NullMarked
package org.teranga.matching.pool.intake;

import org.jspecify.annotations.NullMarked;
