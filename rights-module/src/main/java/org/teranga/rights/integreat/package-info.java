/**
 * The content interface that the Integreat app reads.
 */
@NullMarked
package org.teranga.rights.integreat;

import org.jspecify.annotations.NullMarked;
