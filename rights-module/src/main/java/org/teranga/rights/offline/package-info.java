/**
 * Rights pages without a line. A service worker keeps what somebody has read, and on their wish all pages of a language at once (a pack);
 * without a line it shows what it has and says when that was fetched. One button forgets everything that is kept.
 */
@NullMarked
package org.teranga.rights.offline;

import org.jspecify.annotations.NullMarked;
