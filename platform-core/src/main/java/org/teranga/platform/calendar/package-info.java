/**
 * Public events: meetings, visits, information sessions.
 */
@NullMarked
package org.teranga.platform.calendar;

import org.jspecify.annotations.NullMarked;
