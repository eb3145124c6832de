package org.teranga.platform.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that members need to call a method of a resource. Somebody who is not signed in is led to sign in by a page and answered
 * 401 by the JSON interface; somebody without the permission is answered 403. On the class it holds for the methods that say nothing
 * themselves.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
    /** The permission that is needed. */
    Permission value();
}
