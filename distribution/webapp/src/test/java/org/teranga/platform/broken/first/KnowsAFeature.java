package org.teranga.platform.broken.first;

import org.teranga.training.broken.KnowsMatching;

/** Of the platform. */
public class KnowsAFeature {
    KnowsMatching feature = new KnowsMatching();
}
