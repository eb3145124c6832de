package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Every person of the open association that any feature knows. */
@ApplicationScoped
class KnownHolders {
    private final List<QualificationHolders> features;

    @Inject
    KnownHolders(@Any Instance<QualificationHolders> features) {
        this(features.stream().toList());
    }

    KnownHolders(List<QualificationHolders> features) {
        this.features = features;
    }

    boolean know(UUID holder) {
        return features.stream().anyMatch(feature -> feature.knows(holder));
    }
}
