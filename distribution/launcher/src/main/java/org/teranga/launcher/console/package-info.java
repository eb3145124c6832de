/** How a command speaks to the person who runs it: a line for each step, one clear line when it cannot go on. */
@NullMarked
package org.teranga.launcher.console;

import org.jspecify.annotations.NullMarked;
