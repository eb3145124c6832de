/** What rights pages and the platform's operator do together, in the server. */
@NullMarked
package org.teranga.webapp.rights;

import org.jspecify.annotations.NullMarked;
