package org.teranga.training.broken;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.Need;
import org.teranga.training.brokentoo.KnowsItBack;

/** Of a feature; with another package it makes a circle. */
public class KnowsMatching {
    @Nullable
    Need need;

    @Nullable
    KnowsItBack circle;
}
