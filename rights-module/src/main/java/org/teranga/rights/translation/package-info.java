/**
 * Rights pages in other languages. A translator sees the source beside what they write, and where the source has gone on since, what went
 * and what came; only the languages that their membership names are theirs. A text that needs no change is renewed with one press.
 */
@NullMarked
package org.teranga.rights.translation;

import org.jspecify.annotations.NullMarked;
