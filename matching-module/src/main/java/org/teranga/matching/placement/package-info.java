/**
 * A placement: what people agreed, as against the suggestions that were computed.
 */
@NullMarked
package org.teranga.matching.placement;

import org.jspecify.annotations.NullMarked;
