/** Rights pages, inside the server. */
@NullMarked
package org.teranga.webapp.rights;

import org.jspecify.annotations.NullMarked;
