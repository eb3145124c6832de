package org.teranga.platform.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that changes something and may be called with a program's key, where its permission allows it too: bringing facts, proposing,
 * asking the platform to compute. A program is refused at every other method that changes something, so that a new one is closed to keys
 * until somebody opens it. What consents, decides, approves, grants or introduces never has this.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToPrograms {}
