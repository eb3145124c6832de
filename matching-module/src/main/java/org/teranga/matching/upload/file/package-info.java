/** A file that was brought and waits: what its columns and words are said to mean. */
@NullMarked
package org.teranga.matching.upload.file;

import org.jspecify.annotations.NullMarked;
