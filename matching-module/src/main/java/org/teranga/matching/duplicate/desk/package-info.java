/** The desk's pages, and the JSON, of those who stand twice: the list, two records side by side, merging, parting, undoing. */
@NullMarked
package org.teranga.matching.duplicate.desk;

import org.jspecify.annotations.NullMarked;
