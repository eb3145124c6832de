/** Processes that the launcher starts: how they are told apart from strangers, stopped in order, and never left behind. */
@NullMarked
package org.teranga.launcher.process;

import org.jspecify.annotations.NullMarked;
