/** The rules of the house, kept over the classes of all modules; no server is needed. */
@NullMarked
package org.teranga.architecture;

import org.jspecify.annotations.NullMarked;
