/**
 * What time it is. Everything asks the injected {@link java.time.Clock}, which in development can be moved forward
 * ({@link org.teranga.platform.clock.MoveClock}), so that a year passes in a test. What guards the platform itself, as sessions, tokens, limits of rate
 * and leases, asks for the {@link org.teranga.platform.clock.RealTime} one, which nobody moves. What waits in a table by real time comes
 * sooner by as much as the clock is moved: {@link org.teranga.platform.clock.FollowsClock}. The demonstration has a past, which it makes
 * with {@link org.teranga.platform.clock.EarlierTime}.
 */
@NullMarked
package org.teranga.platform.clock;

import org.jspecify.annotations.NullMarked;
