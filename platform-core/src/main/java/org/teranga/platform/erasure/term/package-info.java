/** Terms of keeping: whose data end when, the warning before, and the erasure itself. */
@NullMarked
package org.teranga.platform.erasure.term;

import org.jspecify.annotations.NullMarked;
