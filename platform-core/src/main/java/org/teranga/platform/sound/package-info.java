/**
 * Recorded voices that people bring: taken apart into the frames of sound they are made of and put together anew, so that nothing else of a
 * stranger's bytes is served.
 */
@NullMarked
package org.teranga.platform.sound;

import org.jspecify.annotations.NullMarked;
