/** The operator's commands: they find the running platform by its data folder and speak to its management port. */
@NullMarked
package org.teranga.launcher.operator;

import org.jspecify.annotations.NullMarked;
