/**
 * The one command: starts the platform, and runs the engine on spreadsheets.
 */
@NullMarked
package org.teranga.launcher;

import org.jspecify.annotations.NullMarked;
