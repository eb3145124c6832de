/** Offers, needs and what is matched, tried in the running server. */
@NullMarked
package org.teranga.webapp.matching;

import org.jspecify.annotations.NullMarked;
