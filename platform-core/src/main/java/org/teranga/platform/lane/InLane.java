package org.teranga.platform.lane;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a resource whose request takes its place in a lane before anything of its body is read, and is answered 429 where there is
 * none. It holds the place until it is answered; what is heavy in it goes through {@link Lanes#call}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InLane {
    /** Which lane. */
    Lane value();
}
