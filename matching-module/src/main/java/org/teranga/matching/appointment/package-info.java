/**
 * Appointments that the team proposes: up to three dates, of which somebody chooses by the own page, and the file for calendars. What an
 * appointment is about (a visit of a home, a first meeting) is for the package that has it.
 */
@NullMarked
package org.teranga.matching.appointment;

import org.jspecify.annotations.NullMarked;
