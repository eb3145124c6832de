/**
 * Rights pages: what asylum seekers and refugees may ask for, written by those who have been there, checked by a jurist, translated, and
 * read on a cheap telephone. The engine of documents is {@link org.teranga.platform.content}; here are its topics, pages and readers.
 */
@NullMarked
package org.teranga.rights;

import org.jspecify.annotations.NullMarked;
