/** A theme as a chain of folders: its templates and its static files, read when the application starts. */
@NullMarked
package org.teranga.platform.theme.folder;

import org.jspecify.annotations.NullMarked;
