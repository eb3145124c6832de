/**
 * Erasing people, and keeping them for a time only.
 *
 * <p>Four ways lead to it, each a row of {@link org.teranga.platform.erasure.request.ErasureRequests}: the person asks on the own page and proves
 * it with a code from a letter; the safeguarding lead asks and another person confirms; a member asks in the own file; a term ends two
 * years after the last contact. Seven days (after a term, thirty) are left to take it back. Then
 * {@link org.teranga.platform.erasure.term.PerformErasure} looks once more for what stands against it, sends every
 * {@link org.teranga.platform.privacy.ErasureReach} to what lies outside the person's keys, and destroys the keys.
 *
 * <p>The package knows no feature: beans of type {@link org.teranga.platform.erasure.PersonRecords} tell what is kept of whom, beans of
 * type {@link org.teranga.platform.erasure.ErasureObstacle} what must not go yet.
 */
@NullMarked
package org.teranga.platform.erasure;

import org.jspecify.annotations.NullMarked;
