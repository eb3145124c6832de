/**
 * A rights page and its sections.
 */
@NullMarked
package org.teranga.rights.page;

import org.jspecify.annotations.NullMarked;
