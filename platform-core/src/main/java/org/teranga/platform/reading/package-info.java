/**
 * Who opened somebody's file, and when, as that person sees it: what each was at the association and the day; names only where the
 * association chooses so. It is read from the audit trail, which notes every time that a file or a contact is opened.
 */
@NullMarked
package org.teranga.platform.reading;

import org.jspecify.annotations.NullMarked;
