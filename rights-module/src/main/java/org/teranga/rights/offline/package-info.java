/**
 * Language packs for telephones without a line.
 */
@NullMarked
package org.teranga.rights.offline;

import org.jspecify.annotations.NullMarked;
