package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.AssociationContact;

/** Finds all obstacles to an erasure. */
@ApplicationScoped
public class Obstacles {
    private final Instance<ErasureObstacle> obstacles;

    @Inject
    Obstacles(@Any Instance<ErasureObstacle> obstacles) {
        this.obstacles = obstacles;
    }

    /** The message of the first; empty where nothing stands against it. */
    public Optional<String> against(Collection<PersonRecord> records) {
        Set<UUID> persons = records.stream().map(PersonRecord::person).collect(Collectors.toUnmodifiableSet());
        return obstacles.stream()
                .flatMap(obstacle -> obstacle.against(persons).stream())
                .findFirst();
    }

    /** @throws Refusal conflict with the reason where something does */
    public void refuse(Collection<PersonRecord> records) {
        against(records).ifPresent(reason -> {
            throw Refusal.conflict(reason, AssociationContact.InSentence.HERE);
        });
    }
}
