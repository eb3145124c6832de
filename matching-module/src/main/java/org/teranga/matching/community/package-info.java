/**
 * A household's own project and the helpers around it.
 */
@NullMarked
package org.teranga.matching.community;

import org.jspecify.annotations.NullMarked;
