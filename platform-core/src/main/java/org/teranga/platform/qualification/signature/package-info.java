/** The charter is read and signed. */
@NullMarked
package org.teranga.platform.qualification.signature;

import org.jspecify.annotations.NullMarked;
