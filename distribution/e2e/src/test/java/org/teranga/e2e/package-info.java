/** Journeys through the whole platform with a real browser: what a person sees, not what a class returns. */
@NullMarked
package org.teranga.e2e;

import org.jspecify.annotations.NullMarked;
