/** The matching engine on spreadsheets, with no server: {@code ./teranga match} and {@code ./teranga solve}. */
@NullMarked
package org.teranga.launcher.match;

import org.jspecify.annotations.NullMarked;
