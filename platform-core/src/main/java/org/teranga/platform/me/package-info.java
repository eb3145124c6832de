/** A signed-in person's own page, and the file of all that is kept of her. */
@NullMarked
package org.teranga.platform.me;

import org.jspecify.annotations.NullMarked;
