/**
 * The second person who checks, and the date by which to check again.
 */
@NullMarked
package org.teranga.rights.review;

import org.jspecify.annotations.NullMarked;
