/**
 * Public events of an association: meetings, visits, information sessions. An {@link org.teranga.platform.calendar.PublicEvent} is said in
 * one or more languages, takes place once or comes back weekly or monthly until a day, somewhere or at an address on the web. It may be
 * cancelled, which readers see, and restored; it goes by and is kept. Staff keep events at the desk; a feature that has public dates of its
 * own, as training has, adds them through {@link org.teranga.platform.calendar.KeepEvents} under its own source and changes them there.
 *
 * <p>{@link org.teranga.platform.calendar.FrenchHolidays} knows on which days offices and courts are closed.
 */
@NullMarked
package org.teranga.platform.calendar;

import org.jspecify.annotations.NullMarked;
