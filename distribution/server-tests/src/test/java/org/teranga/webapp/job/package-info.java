/** Jobs in the running server. */
@NullMarked
package org.teranga.webapp.job;

import org.jspecify.annotations.NullMarked;
