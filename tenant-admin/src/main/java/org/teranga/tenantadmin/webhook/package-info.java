/**
 * What happens is told to programs of the association. An administrator names an address and what it wants to hear; from then on each such
 * occurrence is a message, written in the transaction in which it happens, and sent by a job, signed, until the address takes it: later
 * each time, for a day and a half. A webhook at which a row of attempts failed is switched off, and its page says so. Messages hold ids and
 * codes; who wants to know more asks the interface, with its own right.
 */
@NullMarked
package org.teranga.tenantadmin.webhook;

import org.jspecify.annotations.NullMarked;
