/**
 * Two people who know a host. The host names them, a letter asks them, they answer by a link, somebody of the team reads what they say. Two
 * that count, one of them from outside the family, make the qualification; their names and words are forgotten.
 */
@NullMarked
package org.teranga.matching.safeguarding.reference;

import org.jspecify.annotations.NullMarked;
