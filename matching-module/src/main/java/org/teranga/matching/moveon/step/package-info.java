/**
 * Templates of steps: what to do, why, what to bring, what to say, how long it takes. The platform ships a catalogue, each entry with its
 * sources and the day on which they were read; an association follows it, words an entry anew, adds its own, or offers one no more.
 */
@NullMarked
package org.teranga.matching.moveon.step;

import org.jspecify.annotations.NullMarked;
