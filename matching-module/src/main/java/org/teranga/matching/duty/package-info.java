/**
 * Who of the team can be reached when the team is not there. A {@link org.teranga.matching.duty.DutyRoster roster} is made of shifts: an
 * evening, a day, a night, each somebody's who works on files, made one by one or weekly. A shift goes to a colleague who agrees, perhaps
 * for one in return, or to whom a lead gives it; who leaves the team leaves the roster. Whoever is on duty leaves a note to the next. Where
 * somebody ought to be on duty and nobody is, the page shows a gap: what the association wants to have covered is a setting, as are the
 * {@link org.teranga.matching.duty.TeamHours hours} of its team and its duty telephone. Whoever looks for whom to reach reads no more of a
 * member than that member said they may be called.
 */
@NullMarked
package org.teranga.matching.duty;

import org.jspecify.annotations.NullMarked;
