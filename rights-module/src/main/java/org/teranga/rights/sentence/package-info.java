/** The translators' desk of the platform's own sentences: which were read, by whom, and what should be said instead. */
@NullMarked
package org.teranga.rights.sentence;

import org.jspecify.annotations.NullMarked;
