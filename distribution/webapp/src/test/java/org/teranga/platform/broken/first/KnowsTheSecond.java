package org.teranga.platform.broken.first;

import org.jspecify.annotations.Nullable;
import org.teranga.platform.broken.second.KnowsTheFirst;

/** The other half of a circle below one noun. */
public class KnowsTheSecond {
    @Nullable
    KnowsTheFirst circle;
}
