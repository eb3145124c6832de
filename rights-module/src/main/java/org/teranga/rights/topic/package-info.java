/**
 * The tree of rights pages as those see it who look after them: topics and the pages below them, how far each is in each language, what is
 * there to do. Topics and pages are begun, described, moved, retired and brought back here.
 */
@NullMarked
package org.teranga.rights.topic;

import org.jspecify.annotations.NullMarked;
