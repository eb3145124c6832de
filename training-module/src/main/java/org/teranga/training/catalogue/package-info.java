/**
 * The courses that ship with the platform. Their files in the resources ({@code courses/<slug>/…}) are laid where every association can
 * adopt them; who adopts one has a copy of its own, published at once, and is told when the original changes, with the difference.
 */
@NullMarked
package org.teranga.training.catalogue;

import org.jspecify.annotations.NullMarked;
