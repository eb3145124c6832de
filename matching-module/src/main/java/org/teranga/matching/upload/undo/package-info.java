/** The whole of a spreadsheet that went in is taken back, for three days, but for what has been touched since. */
@NullMarked
package org.teranga.matching.upload.undo;

import org.jspecify.annotations.NullMarked;
