/**
 * Pictures that associations send, made anew before anybody sees them: nothing of the bytes that came is served.
 */
@NullMarked
package org.teranga.platform.picture;

import org.jspecify.annotations.NullMarked;
