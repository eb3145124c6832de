/** Associations that open and close, tried inside the running server. */
@NullMarked
package org.teranga.webapp.tenantadmin;

import org.jspecify.annotations.NullMarked;
