/** Tests of whom records belong to. */
@NullMarked
package org.teranga.matching.pool.contact;

import org.jspecify.annotations.NullMarked;
