/**
 * Requests that nobody sends who means well, to every address of a platform that runs, as members of two associations: whether any of them is
 * answered with a fault of ours, or with something of the other association. Over the loopback address, as many as are asked for, and no more.
 */
@NullMarked
package org.teranga.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
