/** Training in the running server. */
@NullMarked
package org.teranga.webapp.training;

import org.jspecify.annotations.NullMarked;
