package org.teranga.platform.clock;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clock of the machine, which nobody moves: for what guards the platform itself (sessions, tokens, limits of rate, leases) and what others
 * compare with their own clocks. Due dates, terms and whatever people read take the plain {@link java.time.Clock}.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
public @interface RealTime {}
