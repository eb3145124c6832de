/** The audit trail in the running server. */
@NullMarked
package org.teranga.webapp.audit;

import org.jspecify.annotations.NullMarked;
