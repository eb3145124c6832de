/** Reviews by people outside: asked by mail, given by a link. */
@NullMarked
package org.teranga.rights.review.outside;

import org.jspecify.annotations.NullMarked;
