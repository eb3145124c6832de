/** The engine of documents, inside the server. */
@NullMarked
package org.teranga.webapp.content;

import org.jspecify.annotations.NullMarked;
