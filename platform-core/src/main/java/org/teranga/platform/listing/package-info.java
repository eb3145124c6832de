/** A list of the JSON interface, a page at a time: which page is asked for, and what is answered. */
@NullMarked
package org.teranga.platform.listing;

import org.jspecify.annotations.NullMarked;
