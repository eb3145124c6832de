/** The keys of persons and associations, each wrapped by the one above it, up to the master key. */
@NullMarked
package org.teranga.platform.privacy.key;

import org.jspecify.annotations.NullMarked;
