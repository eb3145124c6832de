/** Qualifications in the running server. */
@NullMarked
package org.teranga.webapp.qualification;

import org.jspecify.annotations.NullMarked;
