/** The home page of a host: of an association, or the directory of associations; and what every visitor may read of privacy. */
@NullMarked
package org.teranga.platform.web.home;

import org.jspecify.annotations.NullMarked;
