package org.teranga.e2e;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Says by whom a journey can be made: in which language, how wide the window is, with scripts or without. By default
 * one of them makes it, and journeys take turns; in a long run all do: see {@link Turns}. It stands beside
 * {@code @ParameterizedTest}. What is read in many languages for their own sake, and quickly, has another source, and
 * is tried in all of them always.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Turns.class)
@interface InTurn {
    /** Of one argument, each of these: languages, or true and false. */
    String[] value() default {};

    /**
     * A static method without parameters that gives all, as {@code readers} of the same class or
     * {@code PublicPagesIT#readers}. Where it gives {@code Arguments}, the first is who makes the journey; each of what
     * follows it is a journey, and has its own turn.
     */
    String from() default "";
}
