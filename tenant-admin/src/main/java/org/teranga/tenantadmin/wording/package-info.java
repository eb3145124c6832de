/**
 * The words of an association: messages of pages and mails that it says otherwise than its theme, in each of its languages. What it writes
 * is plain text with the variables of the original; it cannot break a page, and the original comes back with one click.
 */
@NullMarked
package org.teranga.tenantadmin.wording;

import org.jspecify.annotations.NullMarked;
