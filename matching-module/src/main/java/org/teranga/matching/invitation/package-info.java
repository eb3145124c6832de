/**
 * Whoever left an offer without an account is invited to make one when a plan wants the offer and something is still to be shown for it:
 * with one press of staff for a whole plan. The letters leave a minute later, so that the press can be taken back; after that it takes the
 * links back. A host whose path asks for a course asks for an account there, by the link of the offer. Who follows the link finds the offer in the new account's file, and the courses to take.
 */
@NullMarked
package org.teranga.matching.invitation;

import org.jspecify.annotations.NullMarked;
