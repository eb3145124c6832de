/**
 * The second look: what waits against what is published, said right or sent back; pages that fall due or that a law has overtaken, and
 * letters that say so; people outside who are asked by a secret link and need no account.
 */
@NullMarked
package org.teranga.rights.review;

import org.jspecify.annotations.NullMarked;
