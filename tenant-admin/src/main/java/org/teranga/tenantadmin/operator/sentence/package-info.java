/** The platform's operator reads what translators would have it say, and decides what counts for all associations. */
@NullMarked
package org.teranga.tenantadmin.operator.sentence;

import org.jspecify.annotations.NullMarked;
