/**
 * A home, (a part of) which is offered, and the people who live in it. The host builds it up on the own page, section by section; staff
 * fill it in on a visit. Its address is sealed and opens for the visit and the introduction; a household that is asked sees rooms, rules,
 * who lives there, and photographs and words at which somebody of the team has looked, with a circle on the map in the place of an address.
 */
@NullMarked
package org.teranga.matching.home;

import org.jspecify.annotations.NullMarked;
