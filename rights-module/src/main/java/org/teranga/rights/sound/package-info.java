/**
 * Sections of rights pages read aloud by somebody: brought as MP3, made anew, heard below the section. Where there is none, the browser's own
 * voice reads.
 */
@NullMarked
package org.teranga.rights.sound;

import org.jspecify.annotations.NullMarked;
