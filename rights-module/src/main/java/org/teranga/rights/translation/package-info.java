/**
 * A section in another language, and whether it is up to date.
 */
@NullMarked
package org.teranga.rights.translation;

import org.jspecify.annotations.NullMarked;
