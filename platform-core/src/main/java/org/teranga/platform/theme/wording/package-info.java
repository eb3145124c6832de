/** Messages that an association words otherwise. */
@NullMarked
package org.teranga.platform.theme.wording;

import org.jspecify.annotations.NullMarked;
