/**
 * What records said before a spreadsheet changed them: sealed under each person's key, for three days, so that a spreadsheet that is taken
 * back leaves nothing behind.
 */
@NullMarked
package org.teranga.matching.upload.before;

import org.jspecify.annotations.NullMarked;
