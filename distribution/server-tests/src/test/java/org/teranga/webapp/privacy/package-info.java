/** Fields, keys and erasure in the running server. */
@NullMarked
package org.teranga.webapp.privacy;

import org.jspecify.annotations.NullMarked;
