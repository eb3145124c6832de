/**
 * The first meeting of a household and a host, before anybody sleeps there. Staff propose dates, where, and who of the team is there; each
 * side says on its own page which dates suit, and does not read what suits the other; the first that suits both holds. Once they have met
 * that step of the placement is noted here, and each side is asked once more.
 */
@NullMarked
package org.teranga.matching.stay.meeting;

import org.jspecify.annotations.NullMarked;
