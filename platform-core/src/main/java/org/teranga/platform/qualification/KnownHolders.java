package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every person of the open association that any feature knows. */
@ApplicationScoped
@Transactional
public class KnownHolders {
    private final List<QualificationHolders> features;

    @Inject
    KnownHolders(@Any Instance<QualificationHolders> features) {
        this(features.stream().toList());
    }

    KnownHolders(List<QualificationHolders> features) {
        this.features = features;
    }

    /** What staff call those of these persons whom any feature knows; a page about a person wins over a name alone. */
    public Map<UUID, QualificationHolders.Holder> called(Collection<UUID> holders) {
        Map<UUID, QualificationHolders.Holder> called = new HashMap<>();
        features.forEach(feature -> feature.called(holders)
                .forEach((holder, name) ->
                        called.merge(holder, name, (one, other) -> other.path().isEmpty() ? one : other)));
        return called;
    }

    /** Whether this person alone signs what is to be signed. */
    public boolean signAlone(UUID holder) {
        return features.stream().anyMatch(feature -> feature.signsAlone(holder));
    }

    public boolean know(UUID holder) {
        return features.stream().anyMatch(feature -> feature.knows(holder));
    }
}
