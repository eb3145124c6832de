/** The data folder of one installation: its version, its lock, its secrets, and the file that tells of a running platform. */
@NullMarked
package org.teranga.launcher.folder;

import org.jspecify.annotations.NullMarked;
