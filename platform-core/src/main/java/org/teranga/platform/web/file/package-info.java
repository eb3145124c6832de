/** Files that are served as they are: those of themes and those of an association's own. */
@NullMarked
package org.teranga.platform.web.file;

import org.jspecify.annotations.NullMarked;
