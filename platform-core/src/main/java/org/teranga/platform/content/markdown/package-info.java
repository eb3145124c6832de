/** The text of a section as it is written, and as a page shows it. */
@NullMarked
package org.teranga.platform.content.markdown;

import org.jspecify.annotations.NullMarked;
