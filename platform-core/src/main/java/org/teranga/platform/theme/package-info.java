/**
 * The looks of associations: chains of theme folders resolved file by file, from the operator's own folder to {@code base}.
 */
@NullMarked
package org.teranga.platform.theme;

import org.jspecify.annotations.NullMarked;
