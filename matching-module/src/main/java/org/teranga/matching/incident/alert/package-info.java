/**
 * Tells the team that an incident waits, without a word of what: no name, no number, no kind of thing. The leads and whoever is on duty are
 * told in the transaction in which it is opened. As long as nobody takes it, each term of the association one {@link
 * org.teranga.matching.incident.alert.Rung rung} more is told: whoever is next on the roster, the leads once more, the administrators; then
 * the operator's page counts it. Each rung is told once, whatever is killed or runs twice, and nobody whose own matter the stay is.
 */
@NullMarked
package org.teranga.matching.incident.alert;

import org.jspecify.annotations.NullMarked;
