/** Who may come in, tried against the real realm over HTTP. */
@NullMarked
package org.teranga.webapp.identity;

import org.jspecify.annotations.NullMarked;
