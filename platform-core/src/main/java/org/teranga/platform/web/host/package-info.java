/** Whose host it is and in which language it answers, from the first filter on. */
@NullMarked
package org.teranga.platform.web.host;

import org.jspecify.annotations.NullMarked;
