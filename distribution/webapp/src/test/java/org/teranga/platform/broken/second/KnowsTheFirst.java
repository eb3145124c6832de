package org.teranga.platform.broken.second;

import org.jspecify.annotations.Nullable;
import org.teranga.platform.broken.first.KnowsTheSecond;

/** One half of a circle below one noun. */
public class KnowsTheFirst {
    @Nullable
    KnowsTheSecond circle;
}
