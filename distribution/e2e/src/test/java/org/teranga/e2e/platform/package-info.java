/** The platform as its user starts it, by {@code ./teranga up}, for the tests that look at it from outside. */
@NullMarked
package org.teranga.e2e.platform;

import org.jspecify.annotations.NullMarked;
