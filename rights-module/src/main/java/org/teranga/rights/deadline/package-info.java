/**
 * Deadlines as data. A source of a rights page may carry {@link org.teranga.rights.deadline.Deadline}s beside its citation: which letter
 * begins them, how long they are, how they are counted, what stops them. So they are written, read by a second person, published, shared,
 * adopted and followed with the section whose words say the same.
 *
 * <p>{@link org.teranga.rights.deadline.Reckoning} makes a day of one. Where the law can be read in two ways it is the earlier day; that it is
 * so is said beside it. The same is done by {@code deadlines.js} on the reader's own device: both are held to one table of cases.
 */
@NullMarked
package org.teranga.rights.deadline;

import org.jspecify.annotations.NullMarked;
