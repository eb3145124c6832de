/**
 * Those who check pages say that a law has changed; the platform's operator reads it and decides whether all associations are told.
 */
@NullMarked
package org.teranga.rights.law;

import org.jspecify.annotations.NullMarked;
