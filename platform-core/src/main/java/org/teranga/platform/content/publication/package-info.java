/** A document is written, reviewed, translated and published, and found by its words. */
@NullMarked
package org.teranga.platform.content.publication;

import org.jspecify.annotations.NullMarked;
