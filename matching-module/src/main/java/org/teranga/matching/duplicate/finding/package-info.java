/**
 * Finds records that may be one human's. Of each record keyed tokens are kept; a record that came in or changed is compared with those that
 * share a token with it, as long as few do. What was found stays as a pair until somebody decides, or until it is alike no more.
 */
@NullMarked
package org.teranga.matching.duplicate.finding;

import org.jspecify.annotations.NullMarked;
