/**
 * Staff accept a plan: the whole of it, what is ready, a part, or nothing. Each accepted suggestion becomes a placement or says why it
 * does not. An {@link org.teranga.matching.acceptance.Acceptance} is written down first and worked off in small transactions, so that a
 * plan of thousands does not keep anybody waiting, a node may die in between, and a second click is the first one. As long as those who
 * were asked have not answered it can be undone.
 */
@NullMarked
package org.teranga.matching.acceptance;

import org.jspecify.annotations.NullMarked;
