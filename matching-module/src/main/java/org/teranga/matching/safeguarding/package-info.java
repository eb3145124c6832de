/**
 * What must be shown before anybody is taken in; the floor that no association can lower.
 */
@NullMarked
package org.teranga.matching.safeguarding;

import org.jspecify.annotations.NullMarked;
