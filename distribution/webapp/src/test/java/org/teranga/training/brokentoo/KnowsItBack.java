package org.teranga.training.brokentoo;

import org.jspecify.annotations.Nullable;
import org.teranga.training.broken.KnowsMatching;

/** The other half of a circle. */
public class KnowsItBack {
    @Nullable
    KnowsMatching circle;
}
