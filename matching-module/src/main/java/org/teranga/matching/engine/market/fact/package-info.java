/** What the engine knows of a need and of an offer. */
@NullMarked
package org.teranga.matching.engine.market.fact;

import org.jspecify.annotations.NullMarked;
