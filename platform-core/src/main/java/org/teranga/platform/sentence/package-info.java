/**
 * The platform's sentences at the translators' desk (decision 063). Somebody whose mother tongue it is reads each sentence of a language;
 * what is read is a text, so that a text that changes is unread again, and it counts once the platform's operator has accepted the reader. A
 * translator of any association writes a correction, the operator publishes it for all, and nobody reads what they wrote. What ships is
 * never changed: a correction lies over it, and counts until another text ships.
 */
@NullMarked
package org.teranga.platform.sentence;

import org.jspecify.annotations.NullMarked;
