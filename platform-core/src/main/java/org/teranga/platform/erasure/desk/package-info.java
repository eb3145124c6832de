/** Erasures at the desk: one person, all that wait, and files that are held. */
@NullMarked
package org.teranga.platform.erasure.desk;

import org.jspecify.annotations.NullMarked;
